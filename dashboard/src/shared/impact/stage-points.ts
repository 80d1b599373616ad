import type { StageFlag } from "../../gql/later/graphql.ts";

/** How far a demand was on a day. */
export interface StageOn {
  readonly id: string;
  /** 0 absent to 6 practice verified. */
  readonly stage: number;
  readonly happenedOn: string;
  readonly flag: StageFlag | null;
  readonly isSetback: boolean;
}

/** A stage from its day on. */
export interface StagePoint extends StageOn {
  /** Where its day lies between both ends of the path, 0 to 1. */
  readonly at: number;
}

export interface StagePath {
  readonly points: readonly StagePoint[];
  /** The turn of each year within the path. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

export const STAGES = [6, 5, 4, 3, 2, 1, 0] as const;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Lays a path along time, from the first day of the year of its first event to today.
 *
 * @param events in any order; of one day, the later in the list came later. What lies ahead of today is left out.
 * @param mostYears how many fit beside each other; of more, every second is named, or every third.
 * @returns null where there is none.
 */
export function layStages(events: readonly StageOn[], today: string, mostYears: number): StagePath | null {
  const past = events
    .filter(({ happenedOn }) => happenedOn <= today)
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn));
  const [first] = past;
  if (!first) return null;
  const firstYear = Number(first.happenedOn.slice(0, 4));
  const from = timeOf(`${firstYear}-01-01`);
  const whole = Math.max(timeOf(today) - from, 1); // on the first of January itself
  const placeOf = (day: string) => (timeOf(day) - from) / whole;
  const count = Number(today.slice(0, 4)) - firstYear + 1;
  const step = Math.ceil(count / mostYears);
  return {
    points: past.map((event) => ({ ...event, at: placeOf(event.happenedOn) })),
    years: Array.from({ length: Math.ceil(count / step) }, (_, index) => firstYear + index * step).map(
      (year) => ({ year, at: placeOf(`${year}-01-01`) }),
    ),
  };
}

/** The step line as a path of SVG: level while a stage lasts, upright where it changes, and up to the end of time shown. */
export function stepLine(
  points: readonly StagePoint[],
  { x, y }: { readonly x: (at: number) => number; readonly y: (stage: number) => number },
): string {
  return points
    .map(({ at, stage }, index) => (index === 0 ? `M${x(at)} ${y(stage)}` : `H${x(at)}V${y(stage)}`))
    .concat(points.length > 0 ? [`H${x(1)}`] : [])
    .join("");
}
