import styles from "./SortHead.module.css";
import { type Sort, turnSort } from "./sort.ts";

interface SortHeadProps<Column extends string> {
  readonly column: Column;
  readonly words: string;
  readonly sort: Sort<Column>;
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
  const isSorted = sort.column === column;
  return (
    <th scope="col" aria-sort={isSorted ? direction(sort) : "none"} className={isFigure ? styles.figure : ""}>
      <button type="button" className={styles.head} onClick={() => onSort(turnSort(sort, column))}>
        {words}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted && (sort.isDown ? "↓" : "↑")}
        </span>
      </button>
    </th>
  );
}

function direction({ isDown }: Sort<string>): "ascending" | "descending" {
  return isDown ? "descending" : "ascending";
}
