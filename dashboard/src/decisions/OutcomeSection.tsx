import { useTranslation } from "react-i18next";
import type { DecisionFactsFragment } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";

/** How it ended, and where that can be read. */
export function OutcomeSection({ decision }: { readonly decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { outcome, decidedOn, outcomeText, textUrl } = decision;
  if (!outcome || !decidedOn)
    return (
      <Section title={t("decisions.outcome")}>
        <p className="record muted">{t("decisions.outcome.none")}</p>
      </Section>
    );
  return (
    <Section title={t("decisions.outcome")}>
      <p>
        <span className="strong">{t(`decisions.outcome.${outcome}`)}</span>{" "}
        <span className="muted">{dateInWords(decidedOn)}</span>
      </p>
      {outcomeText && <p className="readable">{outcomeText}</p>}
      {textUrl && (
        <p>
          <a href={textUrl}>{t("decisions.outcome.text")}</a>
        </p>
      )}
    </Section>
  );
}
