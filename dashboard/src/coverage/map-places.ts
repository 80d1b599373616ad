import type { CellState } from "../gql/graphql.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** How many themes of a place are in a state; never 0. */
export interface StateTally {
  readonly state: CellState;
  readonly cells: number;
}

/** A row of the matrix as the map shows it: a country, or a region that is on no country. */
export interface Place {
  readonly key: string;
  readonly label: string;
  readonly kind: MatrixAxisValue["kind"];
  /** Key and label of the continent; null for a region. */
  readonly continent: string | null;
  readonly continentLabel: string | null;
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

/** The states in the order of the conversation they ask for: what is still open comes first. */
export const STATE_ORDER: readonly CellState[] = [
  "SHARED_NOT_AGREED",
  "SHARED_AGREED",
  "UMBRELLA_ONLY",
  "MEMBERS_ONLY",
  "NOTHING_RECORDED",
];

/**
 * Finds what the map shows of a country × theme matrix.
 *
 * With one theme a place has that theme's cell; with several it has every cell, tallied by state, because states of
 * different themes do not add up to one. A place with nothing recorded counts only when its country was asked for.
 *
 * @param chosen what the reader asked for: keys of themes and of countries.
 * @returns places in the order of {@link STATE_ORDER}, then by the number of themes, then by name, by `compare`.
 */
export function findPlaces(
  matrix: Pick<Matrix, "rows" | "columns" | "cells">,
  chosen: { readonly themes: readonly string[]; readonly countries: readonly string[] },
  compare: (a: string, b: string) => number,
): MapPlaces {
  const theme = onlyTheme(matrix.columns, chosen.themes);
  const cells = theme ? matrix.cells.filter((cell) => cell.column === theme.key) : matrix.cells;
  const byRow = Map.groupBy(cells, (cell) => cell.row);
  const places = matrix.rows
    .map((row) => toPlace(row, byRow.get(row.key) ?? []))
    .filter((place) => place.cells.length > 0 || chosen.countries.includes(place.key))
    .sort((a, b) => comparePlaces(a, b, compare));
  return {
    theme,
    countries: places.filter((place) => place.kind === "COUNTRY"),
    elsewhere: places.filter((place) => place.kind !== "COUNTRY"),
  };
}

/** The state that a place with one theme is in; for several themes, the first in {@link STATE_ORDER} that occurs. */
export function leadingState(place: Place): CellState {
  return place.tallies[0]?.state ?? "NOTHING_RECORDED";
}

/** How many themes of a place are in a state. */
export function tallyOf({ tallies }: Place, state: CellState): number {
  return tallies.find((tally) => tally.state === state)?.cells ?? 0;
}

/** Whether all that is recorded of a place rests on suggested themes; its mark is then hollow. */
export function isOnlySuggested({ cells }: Place): boolean {
  return cells.every(
    ({ umbrella, members }) =>
      (umbrella.organisations === 0 || umbrella.onlySuggested) &&
      (members.organisations === 0 || members.onlySuggested),
  );
}

function onlyTheme(columns: readonly MatrixAxisValue[], chosen: readonly string[]): MatrixAxisValue | null {
  const shown = chosen.length === 1 ? columns.filter((column) => column.key === chosen[0]) : columns;
  const [first] = shown;
  return first !== undefined && shown.length === 1 ? first : null;
}

function toPlace(
  { key, label, kind, group, groupLabel }: MatrixAxisValue,
  cells: readonly MatrixCell[],
): Place {
  const byState = Map.groupBy(cells, (cell) => cell.state);
  const tallies = STATE_ORDER.map((state) => ({ state, cells: byState.get(state)?.length ?? 0 }));
  return {
    key,
    label,
    kind,
    continent: group ?? null,
    continentLabel: groupLabel ?? null,
    cells,
    tallies: tallies.filter((tally) => tally.cells > 0),
  };
}

function comparePlaces(a: Place, b: Place, compare: (a: string, b: string) => number): number {
  return (
    STATE_ORDER.indexOf(leadingState(a)) - STATE_ORDER.indexOf(leadingState(b)) ||
    b.cells.length - a.cells.length ||
    compare(a.label, b.label)
  );
}
