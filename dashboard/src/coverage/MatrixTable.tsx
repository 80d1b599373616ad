import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import type { CellState } from "../gql/graphql.ts";
import { parseCellKey } from "../shared/grid/cell-key.ts";
import { useGrid } from "../shared/grid/useGrid.ts";
import { type ArrangedMatrix, flattenRows, type MatrixSort } from "./arrange-matrix.ts";
import { ColumnHeads } from "./MatrixHeads.tsx";
import { MatrixSection } from "./MatrixSection.tsx";
import styles from "./MatrixTable.module.css";
import { type MatrixBlock, toBlocks } from "./matrix-blocks.ts";
import { SortChoice } from "./SortChoice.tsx";
import { useCellWords } from "./useCellWords.ts";
import { useCoverageWords } from "./useCoverageWords.ts";

interface MatrixTableProps {
  readonly arranged: ArrangedMatrix;
  readonly states: readonly CellState[] | null;
  readonly sort: MatrixSort;
  readonly onSort: (sort: MatrixSort) => void;
  /** Key of what the drawer shows. */
  readonly opened: string | null;
  readonly onOpen: (cellKey: string) => void;
}

/** More rows than this, or more cells, and each row is one line high. */
const COMPACT_ROWS = 40;
const COMPACT_CELLS = 600;
const COMPACT_ROW_PX = 30;
/** Rows that a large matrix draws together; those far out of sight wait. */
const BLOCK_ROWS = 15;

/** Width of the names of the rows, and of a column that holds the longest part of a word in one line. */
const HEAD_PX = 144;
const WIDE_COLUMN_PX = 118;

/**
 * The matrix as a table that is one stop for the Tab key: arrows move inside it, Enter opens the records behind a
 * cell, a row or a column.
 */
export function MatrixTable({ arranged, states, sort, onSort, opened, onOpen }: MatrixTableProps) {
  const t = useCoverageWords();
  const rows = useMemo(() => flattenRows(arranged), [arranged]);
  const { columns } = arranged;
  const words = useCellWords();
  const frame = useElementSize();
  const { ref, entry, onKeyDown, onClick } = useGrid({ rows: rows.length, columns: columns.length }, onOpen);
  const isCompact = rows.length > COMPACT_ROWS || rows.length * columns.length > COMPACT_CELLS;
  const blocks = useMemo(
    () => toBlocks(arranged.groups, isCompact ? BLOCK_ROWS : Number.POSITIVE_INFINITY),
    [arranged, isCompact],
  );
  const openedRow = parseCellKey(opened)?.row ?? null;
  return (
    <div ref={frame.ref} className={styles.scroll}>
      <table
        ref={ref}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that open
        role="grid"
        aria-label={t("matrix.name")}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={`${styles.matrix} ${isCompact ? styles.compact : ""}`}
        style={{ "--columns": columns.length } as React.CSSProperties} // CSS variables are missing from its keys
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr aria-rowindex={1}>
            <td>
              <SortChoice sort={sort} onSort={onSort} />
            </td>
            <ColumnHeads
              columns={columns}
              entry={entry}
              opened={opened}
              isNarrow={frame.width < HEAD_PX + columns.length * WIDE_COLUMN_PX}
            />
          </tr>
        </thead>
        {blocks.map((block) => (
          <MatrixSection
            key={block.key}
            block={block}
            columns={columns}
            states={states}
            words={words}
            entry={isIn(block, entry.row) ? entry : null}
            openedRow={isOpenedIn(block, openedRow) ? openedRow : null}
            opened={isOpenedIn(block, openedRow) ? opened : null}
            gapRowPx={isCompact ? COMPACT_ROW_PX : null}
          />
        ))}
      </table>
    </div>
  );
}

const isIn = ({ start, rows }: MatrixBlock, row: number) => row >= start && row < start + rows.length;

const isOpenedIn = ({ rows }: MatrixBlock, key: string | null) =>
  key !== null && rows.some(({ value }) => value.key === key);
