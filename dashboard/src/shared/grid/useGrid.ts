import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { type GridPlace, type GridSize, moveInGrid } from "./grid-moves.ts";

/** Keeps the one cell that Tab enters by, moves the focus on arrows, and opens on Enter, space or a press. */
export function useGrid(size: GridSize, onOpen: (cellKey: string) => void) {
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
