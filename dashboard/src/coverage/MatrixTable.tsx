import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { type ArrangedMatrix, flattenRows, type MatrixGroup, type MatrixSort } from "./arrange-matrix.ts";
import { parseCellKey, printCellKey } from "./cell-key.ts";
import { type GridPlace, moveInGrid } from "./grid-moves.ts";
import { MatrixLine } from "./MatrixLine.tsx";
import styles from "./MatrixTable.module.css";
import { SortChoice } from "./SortChoice.tsx";
import { softBreaks } from "./soft-breaks.ts";
import { useAxisLabel, useCellWords } from "./useCellWords.ts";

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

/**
 * The matrix as a table that is one stop for the Tab key: arrows move inside it, Enter opens the records behind a
 * cell, a row or a column.
 */
export function MatrixTable({ arranged, states, sort, onSort, opened, onOpen }: MatrixTableProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => flattenRows(arranged), [arranged]);
  const { columns } = arranged;
  const words = useCellWords();
  const { ref, entry, onKeyDown, onClick } = useGrid({ rows: rows.length, columns: columns.length }, onOpen);
  const isCompact = rows.length > COMPACT_ROWS || rows.length * columns.length > COMPACT_CELLS;
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const openedRow = parseCellKey(opened)?.row ?? null;
  return (
    <div className={styles.scroll}>
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
            <ColumnHeads columns={columns} entry={entry} opened={opened} />
          </tr>
        </thead>
        <tbody>
          {arranged.groups.map((group) => (
            <Fragment key={group.key}>
              <GroupHead group={group} span={columns.length + 1} />
              {group.rows.map((row) => {
                const index = indexOf.get(row) ?? 0; // every row of a group is among the rows
                return (
                  <MatrixLine
                    key={row.value.key}
                    row={row}
                    index={index}
                    columns={columns}
                    states={states}
                    words={words}
                    entry={entry.row === index ? entry.column : null}
                    opened={openedRow === row.value.key ? opened : null}
                  />
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeadsProps {
  readonly columns: ArrangedMatrix["columns"];
  readonly entry: GridPlace;
  readonly opened: string | null;
}

function ColumnHeads({ columns, entry, opened }: ColumnHeadsProps) {
  const axisLabel = useAxisLabel();
  return columns.map((column, position) => {
    const key = printCellKey({ row: null, column: column.key });
    return (
      <th
        key={column.key}
        scope="col"
        className={opened === key ? styles.opened : undefined}
        tabIndex={entry.row === -1 && entry.column === position ? 0 : -1}
        data-row={-1}
        data-column={position}
        data-key={key}
      >
        <HeadWords label={axisLabel(column, "column")} />
      </th>
    );
  });
}

/** A word goes to the next line whole, and breaks at a seam only when it is longer than the column. */
function HeadWords({ label }: { readonly label: string }) {
  return label.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a label never change places
    <Fragment key={index}>
      {index > 0 && " "}
      <span>{softBreaks(word)}</span>
    </Fragment>
  ));
}

function GroupHead({ group, span }: { readonly group: MatrixGroup; readonly span: number }) {
  const { t } = useTranslation();
  if (group.kind === "ALL" || group.kind === "NOT_STATED") return null;
  const label = group.kind === "REGIONS" ? t("matrix.regions") : (group.label ?? t("matrix.otherCountries"));
  return (
    <tr className={styles.group}>
      <td colSpan={span}>
        <span>{label}</span>
      </td>
    </tr>
  );
}

/** Keeps the one cell that Tab enters by, moves the focus on arrows, and opens on Enter, space or a press. */
function useGrid(size: { rows: number; columns: number }, onOpen: (cellKey: string) => void) {
  const ref = useRef<HTMLTableElement>(null);
  const [wanted, setEntry] = useState<GridPlace>({ row: 0, column: 0 });
  const moved = useRef(false);
  const entry = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const selector = `[data-row="${entry.row}"][data-column="${entry.column}"]`;
    ref.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [entry.row, entry.column]);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(place.key);
      return;
    }
    const next = moveInGrid(place, event.key, event.ctrlKey, size);
    if (!next) return;
    event.preventDefault();
    moved.current = next.row !== entry.row || next.column !== entry.column;
    setEntry(next);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setEntry(place);
    onOpen(place.key);
  };
  return { ref, entry, onKeyDown, onClick };
}

function placeOf(target: EventTarget): (GridPlace & { readonly key: string }) | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
  const { row, column, key } = cell?.dataset ?? {};
  if (row === undefined || column === undefined || key === undefined) return null;
  return { row: Number(row), column: Number(column), key };
}
