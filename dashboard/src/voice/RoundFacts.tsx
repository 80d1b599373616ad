import { useTranslation } from "react-i18next";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Round } from "./round-results.ts";
import styles from "./Voice.module.css";

/** What was declared before anybody was asked, and how long answers are kept. */
export function RoundFacts({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const { dateInWords, count } = useFormat();
  const { strata, cuts, kInternal, kPublic, opensOn, closesOn, keepAnswersUntil, answersRemovedAt } = round;
  const facts = [
    ["days", t("voice.facts.daysOf", { opens: dateInWords(opensOn), closes: dateInWords(closesOn) })],
    ["strata", strata.map(({ name, invited }) => `${name}: ${count(invited)}`).join(" · ")],
    ["cuts", cuts.length === 0 ? t("voice.facts.noCuts") : cuts.map(({ name }) => name).join(" · ")],
    ["thresholds", t("voice.facts.thresholdsOf", { inside: kInternal, everybody: kPublic })],
    [
      "kept",
      answersRemovedAt
        ? t("voice.facts.removed", { day: dateInWords(answersRemovedAt) })
        : t("voice.facts.keptUntil", { day: dateInWords(keepAnswersUntil) }),
    ],
  ] as const;
  return (
    <Section title={t("voice.facts")}>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{t(`voice.facts.${name}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("voice.facts.questions")}</h3>
      <ol className={styles.questions}>
        {round.questionnaire.questions.map(({ id, text, kind }) => (
          <li key={id}>
            {text} <span className="small muted">({t(`voice.kind.${kind}`)})</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
