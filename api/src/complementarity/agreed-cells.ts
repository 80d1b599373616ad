import { CoverageAxis } from "./coverage-types.ts";
import { type CountedCell, cellKey } from "./matrix.ts";

/** A theme in a place where umbrella and members are both present, inside a cell of a matrix. */
export interface SharedPlace {
  readonly row: string;
  readonly column: string;
  readonly theme: string | null;
  readonly place: string | null;
  /** Ids of every organisation present. */
  readonly holders: readonly string[];
}

/** A role agreement that is valid on the day of the question. */
export interface ValidAgreement {
  readonly theme: string;
  readonly place: string;
  readonly parties: readonly string[];
}

/** What the rows and columns of a matrix are. */
interface Axes {
  readonly rows: CoverageAxis;
  readonly columns: CoverageAxis;
}

/**
 * Leaves out agreements that cannot make a cell agreed, so that nobody need be looked up for them.
 *
 * Where a cell is one theme in one place, both sides must be present in it, and an agreement that names fewer parties
 * than one side has organisations leaves somebody out. Under other axes every agreement stays.
 */
export function agreementsInReach(
  agreements: readonly ValidAgreement[],
  cells: readonly CountedCell[],
  { rows, columns }: Axes,
): readonly ValidAgreement[] {
  const isByTheme = rows === CoverageAxis.THEME && columns === CoverageAxis.COUNTRY;
  const isByPlace = rows === CoverageAxis.COUNTRY && columns === CoverageAxis.THEME;
  if (!isByTheme && !isByPlace) return agreements;
  const shared = new Map(
    cells
      .filter(({ umbrella, members }) => umbrella.organisations > 0 && members.organisations > 0)
      .map((cell) => [cellKey(cell.row, cell.column), cell]),
  );
  return agreements.filter(({ theme, place, parties }) => {
    const cell = shared.get(isByTheme ? cellKey(theme, place) : cellKey(place, theme));
    return cell && Math.max(cell.umbrella.organisations, cell.members.organisations) <= parties.length;
  });
}

/**
 * Finds the cells that are agreed.
 *
 * Roles are agreed per theme and place. A cell is agreed when every theme × place in it that both sides share has a
 * valid agreement that names every organisation present; organisations named but absent do not matter.
 *
 * @returns keys of cells (`cellKey`).
 * @see README.md in this folder, "Cell states".
 */
export function agreedCells(
  shared: readonly SharedPlace[],
  agreements: readonly ValidAgreement[],
): Set<string> {
  const byPlace = Map.groupBy(agreements, ({ theme, place }) => cellKey(theme, place));
  const cells = Map.groupBy(shared, ({ row, column }) => cellKey(row, column));
  return new Set(
    [...cells].filter(([, places]) => places.every((each) => isAgreed(each, byPlace))).map(([key]) => key),
  );
}

function isAgreed(
  { theme, place, holders }: SharedPlace,
  byPlace: ReadonlyMap<string, readonly ValidAgreement[]>,
): boolean {
  if (theme === null || place === null) return false;
  const agreements = byPlace.get(cellKey(theme, place)) ?? [];
  return agreements.some(({ parties }) => holders.every((holder) => parties.includes(holder)));
}
