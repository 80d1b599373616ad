import { StageFlag } from "@onze/schema";

/** How far a demand was on a day. */
export interface StageOn {
  /** 0 to 6. */
  readonly stage: number;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  readonly flag: StageFlag | null;
}

/** A stage for as long as it lasted. */
export interface StageStep extends StageOn {
  /** The day of the next step; null for the one that lasts. */
  readonly until: string | null;
  /** Days that it lasted, or has lasted as of today. */
  readonly days: number;
  /** Whether it is lower than the one before, or undoes what was reached. */
  readonly isSetback: boolean;
}

const A_DAY = 86_400_000;

const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / A_DAY;

/** Whether what came next went back. */
export const isSetback = (before: StageOn | undefined, now: StageOn): boolean =>
  now.flag === StageFlag.REVERSED || (before !== undefined && now.stage < before.stage);

/**
 * Tells the path of a demand, I3: each stage in the order of days, with how long it lasted. Setbacks stay, and nothing is
 * averaged, neither over time nor over demands.
 *
 * @param events in any order; of one day, the later in the list came later.
 * @param today `YYYY-MM-DD`; what happened later is left out.
 * @see README.md, “Stage path”.
 */
export function stagePath(events: readonly StageOn[], today: string): StageStep[] {
  const past = events
    .filter(({ happenedOn }) => happenedOn <= today)
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn));
  return past.map((event, at) => {
    const until = past[at + 1]?.happenedOn ?? null;
    return {
      ...event,
      until,
      days: daysBetween(event.happenedOn, until ?? today),
      isSetback: isSetback(past[at - 1], event),
    };
  });
}
