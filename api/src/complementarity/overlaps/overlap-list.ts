import { OverlapLevel, OverlapStatusName } from "@onze/schema";
import type { Overlap } from "./ladder.ts";

/** What people said of an overlap. */
export interface RecordedStatus {
  readonly first: string;
  readonly second: string;
  readonly theme: string;
  readonly place: string;
  readonly status: OverlapStatusName;
}

/** An overlap with what people said of it. */
export interface JudgedOverlap extends Overlap {
  readonly status: OverlapStatusName;
}

/** Which of the overlaps of a selection are asked for; null narrows nothing. */
export interface Wanted {
  readonly statuses: readonly OverlapStatusName[] | null;
  readonly levels: readonly OverlapLevel[] | null;
}

const LEVELS = Object.values(OverlapLevel);

/** The levels of which one is asked for, and those from one on; null for all. */
export function levelsFrom(
  level: OverlapLevel | null | undefined,
  least: OverlapLevel | null | undefined,
): readonly OverlapLevel[] | null {
  if (!level && !least) return null;
  return LEVELS.filter((each) => (!level || each === level) && (!least || each >= least));
}

/** Overlaps with what was said of them; what was said of others is left out, and counted nowhere. */
export function judged(overlaps: readonly Overlap[], statuses: readonly RecordedStatus[]): JudgedOverlap[] {
  const known = Map.groupBy(statuses, ({ first }) => first);
  return overlaps.map((overlap) => {
    const { theme, place, holders } = overlap;
    const [first, second] = holders;
    const recorded = known
      .get(first)
      ?.find((each) => each.second === second && each.place === place && each.theme === theme);
    return { ...overlap, status: recorded?.status ?? OverlapStatusName.UNEXAMINED };
  });
}

/** How many of a selection stand so. */
export interface Count<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/** What is asked for of a selection, and how many there are: of each status whichever is asked for, and so of levels. */
export interface OverlapList {
  readonly overlaps: readonly JudgedOverlap[];
  readonly byStatus: readonly Count<OverlapStatusName>[];
  readonly byLevel: readonly Count<OverlapLevel>[];
}

/** Chooses and counts. */
export function listOf(all: readonly JudgedOverlap[], wanted: Wanted): OverlapList {
  const hasStatus = ({ status }: JudgedOverlap): boolean => wanted.statuses?.includes(status) ?? true;
  const hasLevel = ({ level }: Overlap): boolean => wanted.levels?.includes(level) ?? true;
  return {
    overlaps: all.filter((each) => hasStatus(each) && hasLevel(each)),
    byStatus: counts(Object.values(OverlapStatusName), all.filter(hasLevel), ({ status }) => status),
    byLevel: counts(LEVELS, all.filter(hasStatus), ({ level }) => level),
  };
}

function counts<Name extends string>(
  names: readonly Name[],
  overlaps: readonly JudgedOverlap[],
  nameOf: (overlap: JudgedOverlap) => Name,
): Count<Name>[] {
  const found = new Map<Name, number>();
  for (const overlap of overlaps) found.set(nameOf(overlap), (found.get(nameOf(overlap)) ?? 0) + 1);
  return names.map((name) => ({ name, count: found.get(name) ?? 0 }));
}
