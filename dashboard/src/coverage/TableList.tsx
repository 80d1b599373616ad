import { OrderChoice } from "../shared/OrderChoice.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { CellFigures } from "./CellFigures.tsx";
import { keyOf, StateWords, type TableRowsProps } from "./TableRows.tsx";
import styles from "./TableView.module.css";
import { type CoverageRow, TABLE_COLUMNS } from "./table-rows.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import { useTableHeads } from "./useTableHeads.ts";

/** The rows of the table on a phone: one block each, with a choice of order above them. */
export function TableList({ rows, sort, onSort, onOpen }: TableRowsProps) {
  return (
    <>
      <OrderChoice
        columns={TABLE_COLUMNS}
        wordsOf={useTableHeads()}
        sort={sort}
        onSort={(next) => next && onSort(next)}
      />
      <ul className="plain-list">
        {rows.map((row) => (
          <ListRow key={keyOf(row)} row={row} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

interface ListRowProps {
  readonly row: CoverageRow;
  readonly onOpen: (cellKey: string) => void;
}

function ListRow({ row, onOpen }: ListRowProps) {
  const t = useCoverageWords();
  const format = useFormat();
  const { place, theme, cell, organisations, activities, effort } = row;
  const counts = [
    t("table.organisations", { count: organisations }),
    t("table.activities", { count: activities }),
  ];
  return (
    <li className={`${styles.card} ${cell.state === "SHARED_NOT_AGREED" ? styles.open : ""}`}>
      <button type="button" className={styles.name} data-key={keyOf(row)} onClick={() => onOpen(keyOf(row))}>
        {place.label} · {theme.label}
      </button>
      <div className={styles.line}>
        <StateWords row={row} />
        <CellFigures cell={cell} />
      </div>
      <div className="small muted">
        {counts.join(" · ")} · {t("table.effort", { amount: format.sum(effort) })}
      </div>
    </li>
  );
}
