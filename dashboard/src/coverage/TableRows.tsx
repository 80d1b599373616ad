import { memo } from "react";
import { printCellKey } from "../shared/grid/cell-key.ts";
import { Mark, markOfCell } from "../shared/Mark.tsx";
import { NothingDot } from "../shared/NothingDot.tsx";
import { SortHead } from "../shared/SortHead.tsx";
import type { Sort } from "../shared/sort.ts";
import { useFormat } from "../shared/useFormat.ts";
import { secondLineOf } from "./second-line.ts";
import styles from "./TableView.module.css";
import { type CoverageRow, TABLE_COLUMNS, type TableColumn } from "./table-rows.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import { useTableHeads } from "./useTableHeads.ts";

export interface TableRowsProps {
  readonly rows: readonly CoverageRow[];
  readonly sort: Sort<TableColumn>;
  readonly onSort: (sort: Sort<TableColumn>) => void;
  readonly onOpen: (cellKey: string) => void;
}

const WORDS: ReadonlySet<TableColumn> = new Set(["country", "theme", "state"]);

/** All rows as a table with heads that stay in sight; a row's country opens the records behind it. */
export function TableRows({ rows, sort, onSort, onOpen }: TableRowsProps) {
  const t = useCoverageWords();
  const headOf = useTableHeads();
  return (
    <table className={`list-table ${styles.table}`}>
      <caption className="visually-hidden">{t("table.caption")}</caption>
      <thead>
        <tr>
          {TABLE_COLUMNS.map((column) => (
            <SortHead
              key={column}
              column={column}
              words={headOf(column)}
              sort={sort}
              onSort={onSort}
              isFigure={!WORDS.has(column)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} row={row} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

/** The row's cell as the address writes it. */
export function keyOf({ cell }: CoverageRow): string {
  return printCellKey(cell);
}

interface TableRowProps {
  readonly row: CoverageRow;
  readonly onOpen: (cellKey: string) => void;
}

const TableRow = memo(function TableRow({ row, onOpen }: TableRowProps) {
  const t = useCoverageWords();
  const format = useFormat();
  const { place, theme, cell, organisations, activities, effort } = row;
  const { umbrella, members } = cell;
  return (
    <tr className={cell.state === "SHARED_NOT_AGREED" ? styles.open : ""}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          data-key={keyOf(row)}
          onClick={() => onOpen(keyOf(row))}
        >
          {place.label}
        </button>
        {place.kind === "REGION" && <span className="small muted regular"> {t("matrix.regional")}</span>}
      </th>
      <td>{theme.label}</td>
      <td>
        <StateWords row={row} />
      </td>
      <td className={`${styles.figure} umbrella-text strong`}>
        {umbrella.activities > 0 ? format.count(umbrella.partners) : <NothingDot />}
      </td>
      <td className={`${styles.figure} members-text strong`}>
        {members.activities > 0 ? format.count(members.partners) : <NothingDot />}
      </td>
      <td className={styles.figure}>{format.count(organisations)}</td>
      <td className={styles.figure}>{format.count(activities)}</td>
      <td className={`${styles.figure} ${effort.sumEur === null ? "muted" : ""}`}>{format.sum(effort)}</td>
    </tr>
  );
});

/** The mark of a row with its state in words. */
export function StateWords({ row: { cell } }: { readonly row: CoverageRow }) {
  const t = useCoverageWords();
  return (
    <span className={styles.state}>
      <Mark name={markOfCell(cell)} size={16} />
      <span>
        <span className={cell.state === "SHARED_NOT_AGREED" ? "strong nowrap" : "nowrap"}>
          {t(`state.${cell.state}`)}
        </span>{" "}
        {secondLineOf(cell) === "suggested" && <i className="small muted">{t("cell.suggested")}</i>}
      </span>
    </span>
  );
}
