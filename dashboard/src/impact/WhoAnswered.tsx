import { useTranslation } from "react-i18next";
import type { SubstantiationFactsFragment } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { answersOf } from "./claim-facts.ts";

/** What people say who know; by name only where they agreed to it. Allies stand apart and count nowhere. */
export function WhoAnswered({ outcome: { substantiations } }: ClaimProps) {
  const { t } = useTranslation();
  const { independent, apart } = answersOf(substantiations);
  return (
    <Section title={t("substantiation.who")}>
      {independent.length === 0 ? (
        <p className="record muted">{t("substantiation.who.none")}</p>
      ) : (
        <AnswerList answers={independent} />
      )}
      <p className="small muted">{t("substantiation.who.names")}</p>
      {apart.length > 0 && (
        <Section title={t("substantiation.allies")} level={3}>
          <AnswerList answers={apart} />
          <p className="small muted">{t("substantiation.allies.note")}</p>
        </Section>
      )}
    </Section>
  );
}

function AnswerList({ answers }: { readonly answers: readonly SubstantiationFactsFragment[] }) {
  return (
    <ul className="plain-list">
      {answers.map((answer) => (
        <AnswerLine key={answer.id} answer={answer} />
      ))}
    </ul>
  );
}

function AnswerLine({ answer }: { readonly answer: SubstantiationFactsFragment }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { name, position, affiliation, comment, independence, counts, answerFact, answerContribution } =
    answer;
  const { answeredAt, answeredOnOlderVersion, settledOn, settledBecause } = answer;
  const who = [name, position, affiliation].filter((words) => words !== null).join(", ");
  return (
    <li className={`record ${styles.answer}`}>
      <span>
        {who || t(`substantiation.unnamed.${independence}`)}
        {answeredAt && <span className="small muted">{dateInWords(answeredAt)}</span>}
      </span>
      <span>
        {answerFact && (
          <span>{t("substantiation.fact", { answer: t(`substantiation.answer.${answerFact}`) })}</span>
        )}
        {answerContribution && (
          <span>
            {t("substantiation.contribution", { answer: t(`substantiation.answer.${answerContribution}`) })}
          </span>
        )}
      </span>
      {comment && <span className={styles.whole}>“{comment}”</span>}
      {settledOn && (
        <span className={`small ${styles.whole}`}>
          {t("substantiation.settled", { date: dateInWords(settledOn), because: settledBecause })}
        </span>
      )}
      {answeredOnOlderVersion && (
        <span className={`small muted ${styles.whole}`}>{t("substantiation.olderVersion")}</span>
      )}
      {independence === "INDEPENDENT" && !counts && (
        <span className={`small muted ${styles.whole}`}>{t("substantiation.answeredAgain")}</span>
      )}
    </li>
  );
}
