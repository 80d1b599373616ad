import { useTranslation } from "react-i18next";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { EndSeatForm } from "./EndSeatForm.tsx";
import styles from "./Governance.module.css";
import { HolderWords } from "./HolderWords.tsx";
import { RemoveSeat } from "./RemoveSeat.tsx";
import { SeatForm } from "./SeatForm.tsx";
import { SeatShape } from "./SeatShape.tsx";
import type { Body, Seat, Vacancy } from "./seats.ts";

interface SeatListProps {
  readonly body: Body;
  readonly mayKeep: boolean;
}

const COLUMNS = ["seat", "holder", "continent", "basis", "dates"] as const;

/** Each seat on the day: who holds it and for whom, or since when it is vacant. */
export function SeatList({ body, mayKeep }: SeatListProps) {
  const { t } = useTranslation();
  const { seats, vacancies } = body.seating;
  if (seats.length + vacancies.length === 0) return null;
  return (
    <Section title={t("governance.whoSits")} count={String(seats.length)}>
      <p className="small muted readable">{t("governance.whoSits.note")}</p>
      <table className={`list-table ${styles.stacked}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`governance.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CONSTITUENCIES.flatMap((constituency) => [
            ...seats
              .filter((seat) => seat.constituency === constituency)
              .map((seat) => <SeatRow key={seat.id} seat={seat} mayKeep={mayKeep} />),
            ...vacancies
              .filter((vacancy) => vacancy.constituency === constituency)
              .map((vacancy) => (
                <VacancyRow
                  key={`${constituency} ${vacancy.number}`}
                  vacancy={vacancy}
                  body={body}
                  mayKeep={mayKeep}
                />
              )),
          ])}
        </tbody>
      </table>
    </Section>
  );
}

function SeatRow({ seat, mayKeep }: { readonly seat: Seat; readonly mayKeep: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { constituency, number, isVoting, mandateBasis, continent, startsOn, endsOn } = seat;
  const name = t("governance.seatOf", { constituency: t(`governance.constituency.${constituency}`), number });
  return (
    <tr>
      <th scope="row">
        <SeatShape constituency={constituency} /> {name}
      </th>
      <td>
        <HolderWords seat={seat} />
      </td>
      <td>{continent?.name ?? <span className="muted">{t("governance.continent.unstated")}</span>}</td>
      <td>
        {t(`governance.basis.${mandateBasis}`)}
        {!isVoting && ` · ${t("governance.noVote")}`}
      </td>
      <td>
        {endsOn === null
          ? t("governance.since", { date: format.dateInWords(startsOn) })
          : t("governance.fromTo", {
              from: format.dateInWords(startsOn),
              to: format.dateInWords(endsOn),
            })}{" "}
        {mayKeep && (
          <div className="row wrap screen-only">
            <OpenForm label={t("governance.seat.end")} what={name} look="button-link">
              {(close) => <EndSeatForm seat={seat} onDone={close} />}
            </OpenForm>
            <RemoveSeat id={seat.id} what={name} />
          </div>
        )}
      </td>
    </tr>
  );
}

interface VacancyRowProps {
  readonly vacancy: Vacancy;
  readonly body: Body;
  readonly mayKeep: boolean;
}

function VacancyRow({ vacancy, body, mayKeep }: VacancyRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { constituency, number, since } = vacancy;
  const name = t("governance.seatOf", { constituency: t(`governance.constituency.${constituency}`), number });
  return (
    <tr>
      <th scope="row">
        <SeatShape constituency={constituency} isVacant /> {name}
      </th>
      <td colSpan={3}>
        <b>{t("governance.vacant")}</b>
      </td>
      <td>
        {t("governance.since", { date: format.dateInWords(since) })}{" "}
        {mayKeep && (
          <OpenForm label={t("governance.seat.fill")} what={name} look="button-link">
            {(close) => <SeatForm body={body.slug} vacancy={vacancy} onDone={close} />}
          </OpenForm>
        )}
      </td>
    </tr>
  );
}
