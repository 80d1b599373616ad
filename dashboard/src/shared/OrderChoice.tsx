import { useTranslation } from "react-i18next";
import styles from "./OrderChoice.module.css";
import { parseSort, printSort, type Sort } from "./sort.ts";

interface OrderChoiceProps<Column extends string> {
  readonly columns: readonly Column[];
  readonly wordsOf: (column: Column) => string;
  readonly sort: Sort<Column> | null;
  readonly onSort: (sort: Sort<Column> | null) => void;
  /** How rows stand where nobody chose; left out where there is always an order. */
  readonly unsorted?: string;
}

/** The order of a list where there are no column heads to press. */
export function OrderChoice<Column extends string>(props: OrderChoiceProps<Column>) {
  const { columns, wordsOf, sort, onSort, unsorted } = props;
  const { t } = useTranslation();
  return (
    <label className={`field screen-only ${styles.order}`}>
      <span className="muted">{t("table.order")}</span>
      <select
        value={sort ? printSort(sort) : ""}
        onChange={(event) => onSort(parseSort(event.target.value, columns, null))}
      >
        {unsorted !== undefined && <option value="">{unsorted}</option>}
        {columns.flatMap((column) => [
          <option key={column} value={column}>{`${wordsOf(column)} ↑`}</option>,
          <option key={`-${column}`} value={`-${column}`}>{`${wordsOf(column)} ↓`}</option>,
        ])}
      </select>
    </label>
  );
}
