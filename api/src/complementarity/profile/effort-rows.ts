import { Side } from "@onze/schema";
import { addEfforts, type Effort, effortOf } from "../measures/shares.ts";
import { isPlaced, type ProfileAxis } from "./profile-axis.ts";

/** What one organisation does on one side and one key of an axis. */
export interface EffortRow {
  /** Id. */
  readonly holder: string;
  readonly side: Side;
  /** Null where the source states none; of JOINT, `cellKey` of theme and place. */
  readonly key: string | null;
  /** Euro, activities or 1, as the basis says. */
  readonly amount: number;
}

/** The effort of both sides on one axis. */
export interface SidesEffort {
  readonly umbrella: Effort;
  readonly members: Effort;
}

/** Rows as effort of each side: members' is the sum over members. */
export function effortBySide(axis: ProfileAxis, rows: readonly EffortRow[]): SidesEffort {
  const of = (side: Side) =>
    effortOfRows(
      axis,
      rows.filter((row) => row.side === side),
    );
  return { umbrella: of(Side.UMBRELLA), members: of(Side.MEMBERS) };
}

/** Rows as effort of each organisation, whichever side it counts on; in the order in which they first occur. */
export function effortByHolder(axis: ProfileAxis, rows: readonly EffortRow[]): ReadonlyMap<string, Effort> {
  const byHolder = Map.groupBy(rows, ({ holder }) => holder);
  return new Map([...byHolder].map(([holder, own]) => [holder, effortOfRows(axis, own)]));
}

/** What both sides do together. */
export const everybody = ({ umbrella, members }: SidesEffort): Effort => addEfforts([umbrella, members]);

function effortOfRows(axis: ProfileAxis, rows: readonly EffortRow[]): Effort {
  const placed: [string, number][] = [];
  let unplaced = 0;
  for (const { key, amount } of rows) {
    if (isPlaced(axis, key)) placed.push([key, amount]);
    else unplaced += amount;
  }
  return effortOf(placed, unplaced);
}
