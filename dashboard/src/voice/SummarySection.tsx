import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import type { Round } from "./round-results.ts";

/** What people wrote, as the facilitator sums it up; their own words stand nowhere. */
export function SummarySection({ round: { summary, questionnaire } }: { readonly round: Round }) {
  const { t } = useTranslation();
  if (questionnaire.questions.every(({ kind }) => kind !== "FREE_TEXT")) return null;
  return (
    <Section title={t("voice.summary")}>
      <p className="small muted">{t("voice.summary.note")}</p>
      {summary === null ? (
        <p className="muted">{t("voice.summary.none")}</p>
      ) : (
        summary.split(/\n+/).map((paragraph) => (
          <p key={paragraph} className="readable">
            {paragraph}
          </p>
        ))
      )}
    </Section>
  );
}
