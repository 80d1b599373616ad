import { useTranslation } from "react-i18next";
import { ScrollBox } from "../shared/ScrollBox.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { LedgerRow } from "./ledger.ts";
import styles from "./ParticipationPage.module.css";
import { LEVEL_FIGURES, useFigureWords } from "./useFigureWords.ts";

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  readonly withOwn: boolean;
}

/** The same as the strip in words and numbers. */
export function LedgerTable({ rows, withOwn }: LedgerTableProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const wordsOf = useFigureWords();
  const shown = rows.filter(({ isOwnProgramme }) => withOwn || !isOwnProgramme);
  const [first] = shown;
  return (
    <ScrollBox label={t("participation.strip.caption")}>
      <table className={`list-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t("participation.column.year")}</th>
            <th scope="col">{t("participation.column.type")}</th>
            <th scope="col">{t("participation.column.decisions")}</th>
            <th scope="col">{t("participation.column.turnout")}</th>
            {first &&
              LEVEL_FIGURES.map((name) => (
                <th key={name} scope="col">
                  {first.figures[name].definition.name}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ type, year, isOwnProgramme, figures }) => (
            <tr key={`${year} ${type} ${isOwnProgramme}`}>
              <td>{year ?? t("participation.several.years")}</td>
              <th scope="row">
                {t(type ? `decisions.type.${type}` : "participation.several")}
                {isOwnProgramme && <span className="small muted"> · {t("participation.own")}</span>}
              </th>
              <td>{count(figures.decisions)}</td>
              <td>
                {type
                  ? t("participation.nOfAsked", {
                      scored: count(figures.scored),
                      count: figures.asked,
                    })
                  : t("participation.nScores", { count: figures.told })}
              </td>
              {LEVEL_FIGURES.map((name) => (
                <td key={name}>{wordsOf(name, figures)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
