import { useTranslation } from "react-i18next";
import type { ImportIndicatorMutation } from "../gql/later/graphql.ts";
import { printCsv } from "../shared/csv.ts";
import { downloadText } from "../shared/download.ts";

interface IndicatorResultProps {
  readonly brought: ImportIndicatorMutation["importIndicator"];
  readonly fileName: string;
}

/** Rows that are shown; the file with the reasons has them all. */
const SHOWN = 10;

/** How many rows were taken in, and those that were not, each with its reason. */
export function IndicatorResult({ brought, fileName }: IndicatorResultProps) {
  const { t } = useTranslation();
  const { added, changed, unchanged, problems } = brought;
  const take = () =>
    downloadText(
      `${fileName.replace(/\.csv$/i, "")}-${t("needs.reasonsFile")}.csv`,
      printCsv(
        ["line", "value", "problem", "reason"],
        problems.map(({ line, value, problem }) => [line, value, problem, t(`needs.rowProblem.${problem}`)]),
      ),
    );
  return (
    <div role="status" className="note stack">
      <p className="strong">
        {t("needs.indicator.taken", { count: added + changed + unchanged, refused: problems.length })}
      </p>
      <p>{t("needs.indicator.counts", { added, changed, unchanged })}</p>
      {problems.length > 0 && (
        <>
          <ul className="plain-list">
            {problems.slice(0, SHOWN).map(({ line, value, problem }) => (
              <li key={line} className="record">
                {t("needs.indicator.line", { line })} <b>{value}</b> {t(`needs.rowProblem.${problem}`)}
              </li>
            ))}
          </ul>
          <p className="screen-only">
            <button type="button" className="button" onClick={take}>
              {t("needs.indicator.reasons", { count: problems.length })}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
