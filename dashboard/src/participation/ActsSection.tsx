import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TimeFiguresFragment } from "../gql/later/graphql.ts";
import { countedWords, figureWords } from "../shared/figures/figure-words.ts";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { type Ledger, numberOf } from "./ledger.ts";
import styles from "./ParticipationPage.module.css";

const SHARES = [
  "agendaInitiation",
  "adoptionStrict",
  "adoptionBroad",
  "onTimeRate",
  "reasonsGiven",
  "loopClosure",
  "followThrough",
] as const;

/** What partners put on agendas and proposed, what became of it and how long that took. */
export function ActsSection({ acts }: { readonly acts: Ledger["acts"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposals, decided, cases, adoptionParity, timeToAnswer, timeToAdoption } = acts;
  const parity = numberOf(adoptionParity);
  return (
    <Section title={t("participation.acts")}>
      <p>{t("participation.acts.proposals", { count: proposals, decided: format.count(decided) })}</p>
      <dl className={styles.figures}>
        {SHARES.map((name) => (
          <div key={name}>
            <dt>{acts[name].definition.name}</dt>
            <dd>
              <span className="strong">{countedWords(acts[name], cases[name], format, t)}</span>
              <DefinitionNote definition={acts[name].definition} reasons={[]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{adoptionParity.definition.name}</dt>
          <dd>
            <span className="strong">
              {parity === null ? figureWords(adoptionParity, format, t) : format.decimal(parity, 2)}
            </span>
            <DefinitionNote definition={adoptionParity.definition} reasons={[]} />
          </dd>
        </div>
        <Time time={timeToAnswer} />
        <Time time={timeToAdoption} />
      </dl>
    </Section>
  );
}

/** A median with how many still wait; below five cases a list of all. */
function Time({ time }: { readonly time: TimeFiguresFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { median, whyNoMedian, cases, open, oldestOpenDays, listed } = time;
  const days = numberOf(median);
  return (
    <div>
      <dt>{median.definition.name}</dt>
      <dd>
        <span className="strong">
          {days === null
            ? (whyNoMedian ?? figureWords(median, format, t))
            : t("participation.days", { count: days, days: format.decimal(days, 1) })}
        </span>
        {cases > 0 && (
          <span className="small muted">
            {" "}
            {t("participation.time.open", { open: format.count(open), count: cases })}
            {typeof oldestOpenDays === "number" &&
              ` ${t("participation.time.oldest", { count: oldestOpenDays })}`}
          </span>
        )}
        {listed && listed.length > 0 && (
          <ul className="plain-list small">
            {listed.map((each) => (
              <li key={each.id}>
                <Link to={`/decisions/${each.decisionSlug}`}>{each.title}</Link>:{" "}
                {t("participation.days", { count: each.days, days: format.count(each.days) })}
                {each.isOpen && `, ${t("participation.time.still")}`}
              </li>
            ))}
          </ul>
        )}
        <DefinitionNote definition={median.definition} reasons={[]} />
      </dd>
    </div>
  );
}
