import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DecisionCalendarDocument, type DecisionCalendarQuery } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./Decisions.module.css";

type Day = DecisionCalendarQuery["decisionCalendar"][number];

/** What happens in a year, by month: stages, days on which reactions close, decisions and meetings of bodies. */
export function DecisionCalendar() {
  const { t } = useTranslation();
  const [asked] = useUrlValue("of");
  const year = /^(19|20)\d{2}$/.test(asked ?? "") ? Number(asked) : Number(today().slice(0, 4));
  const answer = useQuery(DecisionCalendarDocument, {
    variables: { from: `${year}-01-01`, until: `${year}-12-31` },
  });
  return (
    <>
      <nav className={`row wrap screen-only ${styles.years}`} aria-label={t("decisions.calendar.year")}>
        {[year - 1, year, year + 1].map((each) => (
          <Link key={each} to={`?view=calendar&of=${each}`} aria-current={each === year ? "page" : undefined}>
            {each}
          </Link>
        ))}
      </nav>
      <QueryView answer={answer} keepsFilters={false}>
        {({ decisionCalendar }) =>
          decisionCalendar.length === 0 ? (
            <EmptyState title={t("decisions.calendar.none", { year: String(year) })} />
          ) : (
            <Months days={decisionCalendar} />
          )
        }
      </QueryView>
    </>
  );
}

function Months({ days }: { readonly days: readonly Day[] }) {
  const { month } = useFormat();
  return [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([key, ofMonth]) => (
    <Section key={key} title={month(`${key}-01`)}>
      <ul className="plain-list">
        {ofMonth.map((day) => (
          <CalendarLine
            key={`${day.day} ${day.kind} ${day.stage} ${day.decision?.slug ?? day.body}`}
            day={day}
          />
        ))}
      </ul>
    </Section>
  ));
}

function CalendarLine({ day: { day, kind, stage, body, decision } }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const isToday = day === today();
  return (
    <li className={`record ${styles.day}`}>
      <time dateTime={day} className={day < today() ? "muted" : "strong"}>
        {dateInWords(day)}
        {isToday && <span className="small"> {t("decisions.calendar.today")}</span>}
      </time>
      <span>
        {t(`decisions.calendar.${kind}`, { stage: stage ? t(`decisions.stage.${stage}`) : "", body })}
        {decision && <Link to={`/decisions/${decision.slug}`}>{decision.title}</Link>}
      </span>
    </li>
  );
}
