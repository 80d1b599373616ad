import { memo, useRef } from "react";
import type { CellState } from "../gql/graphql.ts";
import type { GridPlace } from "../shared/grid/grid-moves.ts";
import { useNear } from "../shared/useNear.ts";
import { GroupHead } from "./MatrixHeads.tsx";
import { MatrixLine } from "./MatrixLine.tsx";
import type { MatrixBlock } from "./matrix-blocks.ts";
import type { CellWords } from "./useCellWords.ts";
import type { MatrixAxisValue } from "./view-props.ts";

interface MatrixSectionProps {
  readonly block: MatrixBlock;
  readonly columns: readonly MatrixAxisValue[];
  readonly states: readonly CellState[] | null;
  readonly words: CellWords;
  /** Where Tab enters the grid, when that is in this block: it is then always drawn, to hold the focus. */
  readonly entry: GridPlace | null;
  /** Row and key of what the drawer shows, when they are in this block. */
  readonly openedRow: string | null;
  readonly opened: string | null;
  /** Height of a row while the block is only a gap; null for a matrix that is drawn whole. */
  readonly gapRowPx: number | null;
}

/** Some rows of the matrix; a gap of the same height while they are far out of sight. */
export const MatrixSection = memo(function MatrixSection(props: MatrixSectionProps) {
  const { block, columns, states, words, entry, openedRow, opened, gapRowPx } = props;
  const ref = useRef<HTMLTableSectionElement>(null);
  const isNear = useNear(ref, block.start === 0);
  const isDrawn = gapRowPx === null || isNear || entry !== null;
  return (
    <tbody ref={ref}>
      {block.head && <GroupHead group={block.head} span={columns.length + 1} />}
      {!isDrawn && (
        <tr>
          <td colSpan={columns.length + 1} style={{ height: block.rows.length * (gapRowPx ?? 0) }} />
        </tr>
      )}
      {isDrawn &&
        block.rows.map((row, offset) => (
          <MatrixLine
            key={row.value.key}
            row={row}
            index={block.start + offset}
            columns={columns}
            states={states}
            words={words}
            entry={entry?.row === block.start + offset ? entry.column : null}
            opened={openedRow === row.value.key ? opened : null}
          />
        ))}
    </tbody>
  );
});
