import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { printCellKey } from "../shared/grid/cell-key.ts";
import { Mark, markOfCell } from "../shared/Mark.tsx";
import type { MatrixRow } from "./arrange-matrix.ts";
import { CellFigures } from "./CellFigures.tsx";
import styles from "./MatrixTable.module.css";
import { secondLineOf } from "./second-line.ts";
import { type CellWords, useAxisLabel } from "./useCellWords.ts";
import type { MatrixAxisValue, MatrixCell } from "./view-props.ts";

interface MatrixLineProps {
  readonly row: MatrixRow;
  /** Position among all rows of the grid, from 0. */
  readonly index: number;
  readonly columns: readonly MatrixAxisValue[];
  readonly states: readonly CellState[] | null;
  /** The column that Tab enters the grid by, when it is in this row: −1 is the name. */
  readonly entry: number | null;
  readonly words: CellWords;
  /** Key of what the drawer shows, when it is in this row. */
  readonly opened: string | null;
}

/** One row of the matrix. It only redraws when something in it changes: there may be two hundred. */
export const MatrixLine = memo(function MatrixLine({
  row,
  index,
  columns,
  states,
  entry,
  words,
  opened,
}: MatrixLineProps) {
  const { t } = useTranslation();
  const axisLabel = useAxisLabel();
  const label = axisLabel(row.value, "row");
  const rowKey = printCellKey({ row: row.value.key, column: null });
  return (
    <tr aria-rowindex={index + 2}>
      <th
        scope="row"
        className={opened === rowKey ? styles.opened : undefined}
        tabIndex={entry === -1 ? 0 : -1}
        data-row={index}
        data-column={-1}
        data-key={rowKey}
      >
        {label}
        {row.value.kind === "REGION" && <span>{t("matrix.regional")}</span>}
      </th>
      {row.cells.map((cell, position) => {
        const column = columns[position];
        if (!column) return null;
        const key = printCellKey({ row: row.value.key, column: column.key });
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell, which can be selected
          <td
            key={column.key}
            className={cellClass(cell, states)}
            tabIndex={entry === position ? 0 : -1}
            aria-label={cell ? undefined : words(label, axisLabel(column, "column"), null)}
            aria-selected={opened === key}
            data-row={index}
            data-column={position}
            data-key={key}
          >
            {cell && (
              <span className="visually-hidden">{words(label, axisLabel(column, "column"), cell)}</span>
            )}
            <CellContent cell={cell} />
          </td>
        );
      })}
    </tr>
  );
});

function cellClass(cell: MatrixCell | null, states: readonly CellState[] | null): string {
  const state = cell?.state ?? "NOTHING_RECORDED";
  const isAside = states !== null && !states.includes(state);
  return [state === "SHARED_NOT_AGREED" && styles.open, !cell && styles.nothing, isAside && styles.aside]
    .filter(Boolean)
    .join(" ");
}

function CellContent({ cell }: { readonly cell: MatrixCell | null }) {
  const { t } = useTranslation();
  if (!cell) return <i aria-hidden="true" />;
  const second = secondLineOf(cell);
  return (
    <div aria-hidden="true">
      <Mark name={markOfCell(cell)} />
      <span className={styles.figures}>
        <CellFigures cell={cell} />
        {second && <em className={styles[second]}>{t(`cell.${second}`)}</em>}
      </span>
    </div>
  );
}
