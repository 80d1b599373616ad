import { EffortBasis } from "../../shared/effort-basis.ts";
import { agreedCells, type ValidAgreement } from "../agreed-cells.ts";
import type { CellState } from "../coverage-types.ts";
import { cellKey, cellState } from "../matrix.ts";
import type { WorkRow } from "./work-row.ts";

/** Who is recorded on a theme in a place; ids. */
interface Presence {
  readonly theme: string;
  readonly place: string;
  readonly umbrella: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** The same with what it comes to. */
export interface Situation extends Presence {
  readonly state: CellState;
}

/** Situations by `cellKey` of theme and place; where nothing is recorded there is none. */
export type Situations = ReadonlyMap<string, Situation>;

/** Whether a row counts on a basis: with amounts, only where one is known. */
export const countsOn =
  (basis: EffortBasis) =>
  ({ effortEur }: WorkRow): boolean =>
    basis !== EffortBasis.BUDGET || effortEur !== null;

/**
 * Who is recorded on which theme in which place, and the state of that cell.
 *
 * Work whose theme or place is not stated is in no cell; on the BUDGET basis only rows with a known amount count.
 *
 * @see README.md of complementarity, "Cell states".
 */
export function situationsOf(
  rows: readonly WorkRow[],
  agreements: readonly ValidAgreement[],
  basis: EffortBasis,
): Situations {
  const cells = presences(rows.filter(countsOn(basis)));
  const shared = [...cells.values()].filter(({ umbrella, members }) => umbrella.size > 0 && members.size > 0);
  const agreed = agreedCells(shared.map(asSharedPlace), agreements);
  return new Map(
    [...cells].map(([key, cell]) => [key, { ...cell, state: stateOf(cell, agreed.has(key)) }] as const),
  );
}

function presences(rows: readonly WorkRow[]): Map<string, Presence> {
  const cells = new Map<string, Presence & Record<"umbrella" | "members", Set<string>>>();
  for (const { theme, place, side, holder } of rows) {
    if (theme === null || place === null || side === "OTHER") continue;
    const key = cellKey(theme, place);
    const cell = cells.get(key) ?? { theme, place, umbrella: new Set(), members: new Set() };
    cell[side === "UMBRELLA" ? "umbrella" : "members"].add(holder);
    cells.set(key, cell);
  }
  return cells;
}

/** Ids of every organisation of a cell. */
export const everybodyIn = ({ umbrella, members }: Presence): string[] => [...umbrella, ...members];

const asSharedPlace = (cell: Presence) => ({
  row: cell.theme,
  column: cell.place,
  theme: cell.theme,
  place: cell.place,
  holders: everybodyIn(cell),
});

const stateOf = ({ umbrella, members }: Presence, isAgreed: boolean): CellState =>
  cellState({ organisations: umbrella.size }, { organisations: members.size }, isAgreed);
