import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import { type AnsweredCell, countsOf } from "./impact-matrix.ts";

/** How many changes of a cell stand how, each a mark with its number. Silent: the words of the cell say the same. */
export function CellCounts({ cell }: { readonly cell: AnsweredCell }) {
  const { count: number } = useFormat();
  return (
    <span className={styles.counts} aria-hidden="true">
      {countsOf(cell).map(({ status, count }) => (
        <span key={status}>
          <SubstantiationMark status={status} size={14} />
          {number(count)}
        </span>
      ))}
    </span>
  );
}
