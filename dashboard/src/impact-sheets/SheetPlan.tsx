import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { BarSelect } from "../shared/inputs/BarSelect.tsx";
import phone from "../shared/PhoneList.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { RejectedRows } from "./RejectedRows.tsx";
import styles from "./Sheets.module.css";
import { ROW_STATES, type RowState, rowProblem, type ToldRow, type ToldSheet } from "./told-sheet.ts";

/** So many rows are drawn at a time. */
const ROWS_SHOWN = 200;

interface SheetPlanProps {
  readonly sheet: ToldSheet;
  readonly isWritten: boolean;
  /** What can be done with it now. */
  readonly acts: ReactNode;
}

/** What would become of each row of a sheet, or became of it: what is new, what differs from what to what, and what is wrong. */
export function SheetPlan({ sheet, isWritten, acts }: SheetPlanProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { unknownColumns, missingColumns, rejected } = sheet;
  return (
    <div className={styles.plan}>
      {unknownColumns.length > 0 && (
        <p className="note">{t("demands.sheets.unknownColumns", { columns: list(unknownColumns) })}</p>
      )}
      {missingColumns.length > 0 && (
        <p className="note">
          {t("demands.sheets.missingColumns", { columns: list(missingColumns.map(({ head }) => head)) })}
        </p>
      )}
      {rejected && <RejectedRows rejected={rejected} count={sheet.counts.problem} />}
      {acts}
      <Rows sheet={sheet} isWritten={isWritten} />
    </div>
  );
}

const COUNTS = { NEW: "new", CHANGED: "changed", UNCHANGED: "unchanged", PROBLEM: "problem" } as const;

/** The rows of one state, or of all but what stays as it is. */
function Rows({ sheet, isWritten }: Pick<SheetPlanProps, "sheet" | "isWritten">) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<RowState | null>(null);
  const [most, setMost] = useState(ROWS_SHOWN);
  const rows = sheet.rows.filter(({ state }) => (chosen ? state === chosen : state !== "UNCHANGED"));
  const words = isWritten ? "demands.sheets.was" : "demands.sheets.will";
  const countOf = (state: RowState) => t(`${words}.${state}`, { count: sheet.counts[COUNTS[state]] });
  return (
    <>
      <p>{ROW_STATES.map(countOf).join(" · ")}</p>
      <p className="screen-only" data-controls>
        <BarSelect
          className={styles.pick}
          label={t("demands.sheets.rows")}
          value={chosen ?? ""}
          onValue={(state) => setChosen(ROW_STATES.find((each) => each === state) ?? null)}
        >
          <option value="">{t("demands.sheets.differing")}</option>
          {ROW_STATES.map((state) => (
            <option key={state} value={state}>
              {countOf(state)}
            </option>
          ))}
        </BarSelect>
      </p>
      {rows.length === 0 ? (
        <p className="record muted">
          {t(chosen ? "demands.sheets.noSuchRow" : "demands.sheets.nothingDiffers")}
        </p>
      ) : (
        <table className={`list-table ${phone.table} ${styles.rows}`}>
          <thead>
            <tr>
              <th scope="col">{t("demands.sheets.line")}</th>
              <th scope="col">{t("demands.sheets.record")}</th>
              <th scope="col">{t("demands.sheets.becomes")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <PlanRow key={row.line} row={row} sheet={sheet} isWritten={isWritten} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && (
        <button type="button" className="button screen-only" onClick={() => setMost(most + ROWS_SHOWN)}>
          {t("demands.sheets.more", { count: rows.length - most })}
        </button>
      )}
    </>
  );
}

interface PlanRowProps extends Pick<SheetPlanProps, "sheet" | "isWritten"> {
  readonly row: ToldRow;
}

function PlanRow({ row, sheet, isWritten }: PlanRowProps) {
  const { t } = useTranslation();
  const { line, state, key, title, changes, problems } = row;
  const headOf = (field: string): string => sheet.columns.find((each) => each.field === field)?.head ?? field;
  return (
    <tr>
      <td data-head={t("demands.sheets.line")}>{line}</td>
      <th scope="row">
        {title || <span className="muted">{t("demands.sheets.untitled")}</span>}
        {key && <span className="small muted regular">{key}</span>}
      </th>
      <td>
        <b>{t(`demands.sheets.${isWritten ? "rowWas" : "rowWill"}.${state}`)}</b>
        {state === "CHANGED" && (
          <ul className="plain-list">
            {changes.map(({ field, before, after }) => (
              <li key={field} className={styles.change}>
                <span className={`muted ${styles.head}`}>{headOf(field)}</span>{" "}
                <del>{before ?? t("demands.sheets.empty")}</del> →{" "}
                <ins>{after ?? t("demands.sheets.empty")}</ins>
              </li>
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <ul className="plain-list">
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.text}`} className={styles.change}>
                {problem.field && <span className={`muted ${styles.head}`}>{headOf(problem.field)}</span>}
                <RowProblemText problem={problem} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function RowProblemText({ problem }: { readonly problem: ToldRow["problems"][number] }) {
  const told = rowProblem(problem);
  return typeof told === "string" ? told : <ProblemText problem={told} />;
}
