import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import { type LedgerLane, type LedgerRow, lanesOf, numberOf } from "./ledger.ts";
import { LadderLegend, MiniLadder } from "./MiniLadder.tsx";
import styles from "./ParticipationPage.module.css";

interface LedgerStripProps {
  readonly rows: readonly LedgerRow[];
  readonly withOwn: boolean;
}

/** Types of decisions by years, with three marks in each, and how many answered. Own programmes stand apart. */
export function LedgerStrip({ rows, withOwn }: LedgerStripProps) {
  const { t } = useTranslation();
  const { lanes, years } = lanesOf(rows);
  const others = lanes.filter(({ isOwnProgramme }) => !isOwnProgramme);
  const own = lanes.filter(({ isOwnProgramme }) => isOwnProgramme);
  const isSeveral = rows.some(({ year }) => year === null || year === undefined);
  return (
    <>
      <LadderLegend />
      <table className={styles.strip}>
        <caption className="visually-hidden">{t("participation.strip.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("participation.column.type")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <Lanes lanes={others} years={years} />
        {withOwn && own.length > 0 && <Lanes lanes={own} years={years} heading={t("participation.own")} />}
      </table>
      {isSeveral && <p className="small muted">{t("participation.severalYears")}</p>}
    </>
  );
}

interface LanesProps {
  readonly lanes: readonly LedgerLane[];
  readonly years: readonly number[];
  readonly heading?: string;
}

function Lanes({ lanes, years, heading }: LanesProps) {
  const { t } = useTranslation();
  return (
    <tbody>
      {heading && (
        <tr className={styles.apart}>
          <th scope="rowgroup" colSpan={years.length + 1}>
            {heading}
          </th>
        </tr>
      )}
      {lanes.map(({ key, type, byYear }) => (
        <tr key={key}>
          <th scope="row">{t(type ? `decisions.type.${type}` : "participation.several")}</th>
          {years.map((year) => (
            <Cell key={year} year={year} row={byYear.get(year) ?? null} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A type in a year: where there was no decision, a dot. */
function Cell({ year, row }: { readonly year: number; readonly row: LedgerRow | null }) {
  const { t } = useTranslation();
  const { count, decimal } = useFormat();
  if (!row)
    return (
      <td data-empty data-year={year}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t("participation.noDecision")}</span>
      </td>
    );
  const { figures, type } = row;
  const mean = numberOf(figures.meanActual);
  const turnout = type
    ? t("participation.nOfAsked", { scored: count(figures.scored), count: figures.asked })
    : t("participation.nScores", { count: figures.told });
  return (
    <td data-year={year}>
      {mean === null ? (
        <span className={`small ${styles.none}`}>
          {t(figures.scored === 0 ? "participation.unanswered" : "participation.notShown")}
        </span>
      ) : (
        <MiniLadder figures={figures} />
      )}
      <span className="small muted">
        {mean !== null && (
          <>
            <b className={styles.mean}>{t("participation.cell.mean", { mean: decimal(mean, 1) })}</b> ·{" "}
          </>
        )}
        {turnout}
      </span>
    </td>
  );
}
