import { useTranslation } from "react-i18next";
import { printCellKey } from "../shared/grid/cell-key.ts";
import type { GridPlace } from "../shared/grid/grid-moves.ts";
import { useGrid } from "../shared/grid/useGrid.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { CellCounts } from "./CellCounts.tsx";
import styles from "./Impact.module.css";
import type { Matrix } from "./ImpactPage.tsx";
import { arrangeCells, type MatrixFrame, type MatrixRow } from "./impact-matrix.ts";
import { useCellWords } from "./useCellWords.ts";

export type Cell = Matrix["cells"][number];

export interface CellsProps {
  readonly cells: readonly Cell[];
  /** Which rows and columns are chosen. */
  readonly chosen: MatrixFrame;
  /** Opens the changes behind a cell, a row or a column. */
  readonly onOpen: (cellKey: string) => void;
}

/**
 * Arenas by kinds of influence, as a table that is one stop for the Tab key: arrows move inside it, Enter opens the changes
 * behind a cell, a row or a column.
 */
export function ImpactGrid({ cells, chosen, onOpen }: CellsProps) {
  const { t } = useTranslation();
  const { rows, columns } = arrangeCells(cells, chosen);
  const [opened] = useUrlValue("cell");
  const { ref, entry, onKeyDown, onClick } = useGrid({ rows: rows.length, columns: columns.length }, onOpen);
  return (
    <div className={styles.scroll}>
      <table
        ref={ref}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that open
        role="grid"
        aria-label={t("impact.matrix")}
        className={styles.matrix}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            <td />
            {columns.map((type, position) => {
              const key = printCellKey({ row: null, column: type });
              return (
                <th
                  key={type}
                  scope="col"
                  className={opened === key ? styles.opened : undefined}
                  tabIndex={entry.row === -1 && entry.column === position ? 0 : -1}
                  data-row={-1}
                  data-column={position}
                  data-key={key}
                >
                  {t(`impact.influence.${type}`)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={row.arena}
              row={row}
              columns={columns}
              index={index}
              entry={entry}
              opened={opened}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridRowProps {
  readonly row: MatrixRow<Cell>;
  readonly columns: ReturnType<typeof arrangeCells>["columns"];
  readonly index: number;
  readonly entry: GridPlace;
  readonly opened: string | null;
}

function GridRow({ row: { arena, cells }, columns, index, entry, opened }: GridRowProps) {
  const { t } = useTranslation();
  const rowKey = printCellKey({ row: arena, column: null });
  return (
    <tr>
      <th
        scope="row"
        className={opened === rowKey ? styles.opened : undefined}
        tabIndex={entry.row === index && entry.column === -1 ? 0 : -1}
        data-row={index}
        data-column={-1}
        data-key={rowKey}
      >
        {t(`impact.arena.${arena}`)}
      </th>
      {columns.map((type, position) => {
        const key = printCellKey({ row: arena, column: type });
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell, which can be selected
          <td
            key={type}
            tabIndex={entry.row === index && entry.column === position ? 0 : -1}
            aria-selected={opened === key}
            data-row={index}
            data-column={position}
            data-key={key}
          >
            <CellContent
              cell={cells[position] ?? null}
              where={`${t(`impact.arena.${arena}`)}, ${t(`impact.influence.${type}`)}`}
            />
          </td>
        );
      })}
    </tr>
  );
}

function CellContent({ cell, where }: { readonly cell: Cell | null; readonly where: string }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const words = useCellWords();
  const spoken = cell ? words(cell) : t("state.NOTHING_RECORDED");
  return (
    <>
      <span className="visually-hidden">{t("action.of", { action: where, what: spoken })}</span>
      {cell ? (
        <span className={styles.cell} aria-hidden="true">
          <CellCounts cell={cell} />
          {cell.negativeOrUnintended > 0 && (
            <em>
              {t("impact.cell.short", {
                count: cell.negativeOrUnintended,
                shown: count(cell.negativeOrUnintended),
              })}
            </em>
          )}
        </span>
      ) : (
        <i aria-hidden="true" />
      )}
    </>
  );
}
