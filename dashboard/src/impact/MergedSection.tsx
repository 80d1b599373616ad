import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { ClaimProps } from "./Claim.tsx";

/** Other records of the same change, which are read here. */
export function MergedSection({ outcome: { mergedFrom } }: ClaimProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  if (mergedFrom.length === 0) return null;
  return (
    <Section title={t("impact.merged")} count={String(mergedFrom.length)}>
      <ul className="plain-list">
        {mergedFrom.map(({ id, title, language, harvestedBy, harvestedOn }) => (
          <li key={id} className="record">
            <span lang={language}>{title}</span>{" "}
            <span className="small muted">
              {harvestedBy && `${harvestedBy.name}, `}
              {dateInWords(harvestedOn)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
