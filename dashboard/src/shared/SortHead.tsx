import styles from "./SortHead.module.css";
import { type Sort, turnSort } from "./sort.ts";

interface SortHeadProps<Column extends string> {
  readonly column: Column;
  readonly words: string;
  /** Null while rows stand in the order they came. */
  readonly sort: Sort<Column> | null;
  readonly onSort: (sort: Sort<Column>) => void;
  /** Figures stand at the right, under the end of their head. */
  readonly isFigure?: boolean;
}

/** The head of a column that rows can be ordered by: pressing it orders them, pressing it again turns them round. */
export function SortHead<Column extends string>({
  column,
  words,
  sort,
  onSort,
  isFigure,
}: SortHeadProps<Column>) {
  const sorted = sort?.column === column ? sort : null;
  return (
    <th scope="col" aria-sort={direction(sorted)} className={isFigure ? styles.figure : ""}>
      <button type="button" className={styles.head} onClick={() => onSort(turnSort(sort, column))}>
        {words}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted && (sorted.isDown ? "↓" : "↑")}
        </span>
      </button>
    </th>
  );
}

function direction(sort: Sort<string> | null): "none" | "ascending" | "descending" {
  if (sort === null) return "none";
  return sort.isDown ? "descending" : "ascending";
}
