import type { ChangeKind } from "../gql/later/graphql.ts";

/** Activities of one import, by what became of them. */
export interface ActivityTally {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
}

/** The kinds of change that an import's title names, in this order. */
const TITLE_KINDS: readonly ChangeKind[] = ["NEW", "CHANGED", "WITHDRAWN"];

export type ImportFinding =
  | { kind: "EMPTY" }
  | { kind: "NOTHING_CHANGED"; count: number }
  | { kind: "CHANGES"; parts: { kind: ChangeKind; count: number }[] };

/**
 * Finds what an applied import did, for the title of its page.
 *
 * Only kinds that occur are named. A file without activities is not the same as a file that changed nothing.
 *
 * @returns counts of activities.
 */
export function findImport(tally: ActivityTally): ImportFinding {
  const parts = tallyByKind(tally).filter(({ kind, count }) => TITLE_KINDS.includes(kind) && count > 0);
  if (parts.length > 0) return { kind: "CHANGES", parts };
  return tally.read === 0 ? { kind: "EMPTY" } : { kind: "NOTHING_CHANGED", count: tally.unchanged };
}

/** The tally kind by kind, in the order of the page; counts of activities. */
export function tallyByKind(tally: ActivityTally): { kind: ChangeKind; count: number }[] {
  return [
    { kind: "NEW", count: tally.new },
    { kind: "CHANGED", count: tally.changed },
    { kind: "UNCHANGED", count: tally.unchanged },
    { kind: "WITHDRAWN", count: tally.withdrawn },
  ];
}

/**
 * Chooses the list to show: the one the address asks for if there is something in it, else the first that holds
 * something; null when none does.
 */
export function openKind(tally: ActivityTally, asked: string | null): ChangeKind | null {
  const filled = tallyByKind(tally).filter(({ count }) => count > 0);
  return (filled.find(({ kind }) => kind === asked) ?? filled[0])?.kind ?? null;
}
