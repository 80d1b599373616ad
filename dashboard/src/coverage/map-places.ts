import type { CellState } from "../gql/graphql.ts";
import { printCellKey } from "../shared/grid/cell-key.ts";
import { OPEN_FIRST } from "./shown-states.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** How many themes of a place are in a state; never 0. */
export interface StateTally {
  readonly state: CellState;
  readonly cells: number;
}

/** A row of the matrix as the map shows it: a country, or a region that is on no country. */
export interface Place {
  readonly key: string;
  /** What pressing it opens, as the address writes it: its cell, or with several themes its whole row. */
  readonly opens: string;
  readonly label: string;
  readonly kind: MatrixAxisValue["kind"];
  /** Name of the continent; null for a region. */
  readonly continent: string | null;
  /** The cells with something recorded, one a theme. */
  readonly cells: readonly MatrixCell[];
  readonly tallies: readonly StateTally[];
}

export interface MapPlaces {
  /** The one theme that the map shows; null when there are several and it counts states instead. */
  readonly theme: MatrixAxisValue | null;
  readonly countries: readonly Place[];
  /** Regional and worldwide work, and work whose place is not stated: never spread over countries. */
  readonly elsewhere: readonly Place[];
}

/** What the reader narrowed the map to. */
export interface ChosenPlaces {
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly states: readonly CellState[] | null;
}

/**
 * Finds what the map shows of a country × theme matrix.
 *
 * With one theme a place has that theme's cell; with several it has every cell, tallied by state, because states of
 * different themes do not add up to one. A place with nothing recorded counts only when its country was asked for.
 *
 * @param chosen what the reader asked for: keys of themes and of countries, and the states to show (null: all).
 * @returns places in the order of {@link OPEN_FIRST}, then by the number of themes, then by name, by `compare`.
 */
export function findPlaces(
  matrix: Pick<Matrix, "rows" | "columns" | "cells">,
  chosen: ChosenPlaces,
  compare: (a: string, b: string) => number,
): MapPlaces {
  const theme = onlyTheme(matrix.columns, chosen.themes);
  const { states } = chosen;
  const cells = matrix.cells.filter(
    (cell) =>
      (theme === null || cell.column === theme.key) && (states === null || states.includes(cell.state)),
  );
  const showsNothing = states === null || states.includes("NOTHING_RECORDED");
  const byRow = Map.groupBy(cells, (cell) => cell.row);
  const places = matrix.rows
    .map((row) => toPlace(row, theme, byRow.get(row.key) ?? []))
    .filter((place) => place.cells.length > 0 || (showsNothing && chosen.countries.includes(place.key)))
    .sort((a, b) => comparePlaces(a, b, compare));
  return {
    theme,
    countries: places.filter((place) => place.kind === "COUNTRY"),
    elsewhere: places.filter((place) => place.kind !== "COUNTRY"),
  };
}

/** The state that a place with one theme is in; for several themes, the first in {@link OPEN_FIRST} that occurs. */
export function leadingState(place: Place): CellState {
  return place.tallies[0]?.state ?? "NOTHING_RECORDED";
}

/** How many themes of a place are in a state. */
export function tallyOf({ tallies }: Place, state: CellState): number {
  return tallies.find((tally) => tally.state === state)?.cells ?? 0;
}

function onlyTheme(columns: readonly MatrixAxisValue[], chosen: readonly string[]): MatrixAxisValue | null {
  const shown = chosen.length === 1 ? columns.filter((column) => column.key === chosen[0]) : columns;
  const [first] = shown;
  return first !== undefined && shown.length === 1 ? first : null;
}

function toPlace(row: MatrixAxisValue, theme: MatrixAxisValue | null, cells: readonly MatrixCell[]): Place {
  const { key, label, kind, groupLabel } = row;
  const byState = Map.groupBy(cells, (cell) => cell.state);
  const tallies = OPEN_FIRST.map((state) => ({ state, cells: byState.get(state)?.length ?? 0 }));
  return {
    key,
    opens: printCellKey({ row: key, column: theme?.key ?? null }),
    label,
    kind,
    continent: groupLabel,
    cells,
    tallies: tallies.filter((tally) => tally.cells > 0),
  };
}

function comparePlaces(a: Place, b: Place, compare: (a: string, b: string) => number): number {
  return (
    OPEN_FIRST.indexOf(leadingState(a)) - OPEN_FIRST.indexOf(leadingState(b)) ||
    b.cells.length - a.cells.length ||
    compare(a.label, b.label)
  );
}
