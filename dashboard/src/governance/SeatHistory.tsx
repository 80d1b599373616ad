import { useTranslation } from "react-i18next";
import { ScrollBox } from "../shared/ScrollBox.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { HolderWords } from "./HolderWords.tsx";
import { placeSeats, type StripPart } from "./seat-strips.ts";
import { type Body, byConstituency, type Seat } from "./seats.ts";

interface SeatHistoryProps {
  readonly body: Body;
  readonly isTable: boolean;
}

/** Who sat when, a strip for each seat; as a table the same by name and day. */
export function SeatHistory({ body: { seatHistory, seating, endedOn }, isTable }: SeatHistoryProps) {
  const { t } = useTranslation();
  const { nodes, totalCount } = seatHistory;
  if (nodes.length === 0) return null;
  const until = endedOn !== null && endedOn < seating.asOf ? endedOn : seating.asOf;
  return (
    <Section title={t("governance.history")}>
      {isTable ? <HistoryTable seats={nodes} /> : <Strips seats={nodes} until={until} />}
      {nodes.length < totalCount && (
        <p className="small muted">{t("more.shown", { shown: nodes.length, total: totalCount })}</p>
      )}
    </Section>
  );
}

function Strips({ seats, until }: { readonly seats: readonly Seat[]; readonly until: string }) {
  const { t } = useTranslation();
  const { strips, years } = placeSeats(seats, until);
  return (
    <ScrollBox label={t("governance.history")}>
      <div className={styles.strips}>
        <div className={styles.axis} aria-hidden="true">
          {years.map(({ year, at }) => (
            <span key={year} style={{ left: `${at * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
        {strips.map(({ key, constituency, number, parts }) => (
          <div key={key} className={styles.strip}>
            <span>
              {t("governance.seatOf", { constituency: t(`governance.constituency.${constituency}`), number })}
            </span>
            <ol className="plain-list">
              {parts.map((part) => (
                <Part key={part.seat.id} part={part} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </ScrollBox>
  );
}

function Part({ part: { seat, start, width } }: { readonly part: StripPart }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { organisation, represents, startsOn, endsOn } = seat;
  const name = organisation?.name ?? represents ?? t("governance.heldUnnamed");
  const days =
    endsOn === null
      ? t("governance.since", { date: format.dateInWords(startsOn) })
      : t("governance.fromTo", { from: format.dateInWords(startsOn), to: format.dateInWords(endsOn) });
  return (
    <li style={{ left: `${start * 100}%`, width: `${width * 100}%` }} title={`${name}, ${days}`}>
      <span>{name}</span>
      <span className="visually-hidden">, {days}</span>
    </li>
  );
}

const COLUMNS = ["seat", "holder", "dates"] as const;

function HistoryTable({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
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
        {seats.toSorted(byConstituency).map((seat) => (
          <tr key={seat.id}>
            <th scope="row">
              {t("governance.seatOf", {
                constituency: t(`governance.constituency.${seat.constituency}`),
                number: seat.number,
              })}
            </th>
            <td>
              <HolderWords seat={seat} />
            </td>
            <td>
              {format.date(seat.startsOn)} – {seat.endsOn ? format.date(seat.endsOn) : t("governance.now")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
