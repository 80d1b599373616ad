import { useTranslation } from "react-i18next";
import { UnmergeOutcomeDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { ClaimProps } from "./Claim.tsx";

/** Other records of the same change, which are read here. */
export function MergedSection({ outcome: { mergedFrom, viewerMay } }: ClaimProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  if (mergedFrom.length === 0) return null;
  return (
    <Section title={t("impact.merged")} count={String(mergedFrom.length)}>
      <ul className="plain-list">
        {mergedFrom.map(({ id, slug, title, language, harvestedBy, harvestedOn }) => (
          <li key={id} className="record">
            <span lang={language}>{title}</span>{" "}
            <span className="small muted">
              {harvestedBy && `${harvestedBy.name}, `}
              {dateInWords(harvestedOn)}
            </span>
            {viewerMay.merge && (
              <Act
                mutation={UnmergeOutcomeDocument}
                variables={{ outcome: slug }}
                label={t("impact.form.unmerge")}
                what={title}
                look="button-link"
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
