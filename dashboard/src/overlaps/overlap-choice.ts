import type { OverlapLevel, OverlapOrder, OverlapStatusName } from "../gql/later/graphql.ts";

/** The levels in their order: each holds what the ones before it hold. */
export const LEVELS = ["L1", "L2", "L3", "L4"] as const satisfies readonly OverlapLevel[];

/** How overlaps stand, in the order of the work that is left. */
export const STATUSES = [
  "UNEXAMINED",
  "TO_DISCUSS",
  "INTENDED_SYNERGY",
  "RESOLVED",
] as const satisfies readonly OverlapStatusName[];

export const ORDERS = ["DEEPEST", "NEWEST"] as const satisfies readonly OverlapOrder[];

/** What the reader chose of the list besides the filter of coverage, as the address holds it. */
export interface OverlapChoice {
  /** Those of this level and deeper; null for all. */
  readonly minLevel: OverlapLevel | null;
  /** Null for each in its own group. */
  readonly status: OverlapStatusName | null;
  readonly order: OverlapOrder;
}

const known = <Word extends string>(words: readonly Word[], text: string | null): Word | null =>
  words.find((word) => word === text) ?? null;

/** Reads the choice from an address; a value that makes no sense is left out. */
export function parseOverlapChoice(parameters: URLSearchParams): OverlapChoice {
  return {
    minLevel: known(LEVELS, parameters.get("level")),
    status: known(STATUSES, parameters.get("status")),
    order: known(ORDERS, parameters.get("order")) ?? "DEEPEST",
  };
}
