import { Constituency } from "@onze/schema";
import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { gini, giniCorrected, voiceToSeat } from "../measures/interventions.ts";

/** How often a seat spoke in one meeting whose body agreed to have it counted; 0 for who held a seat and did not. */
export interface SpokenFacts {
  readonly meetingId: string;
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  readonly constituency: Constituency;
  readonly number: number;
  readonly count: number;
}

export interface Voice {
  readonly meetings: number;
  /** Null where no meeting was counted. */
  readonly interventions: number | null;
  readonly constituencies: readonly { readonly constituency: Constituency; readonly voiceToSeat: Measured }[];
  readonly gini: Measured;
  readonly giniCorrected: Measured;
}

/** A constituency with fewer seats in a meeting would tell of one seat, which nobody agreed to. */
const FEWEST_SEATS = 2;
/** Fewer seats could be worked out from how unevenly they speak. */
const FEWEST_FOR_GINI = 5;

/**
 * How the constituencies of a body speak as they sit, in its counted meetings of one year.
 *
 * Seats are counted once for each meeting in which they were held. A constituency that had a single seat in any of the
 * meetings is not told of, nor is then the smallest other: what it said is what the others leave. How uneven all seats speak
 * is told from five seats on.
 *
 * @param spoken of any years; those of `year` count.
 * @returns constituencies in the order of the enum; SUPPRESSED where telling would tell of one seat, NO_DATA without a counted meeting.
 * @see README.md of decisions, `speaking.voice-to-seat` and `speaking.gini`.
 */
export function voiceIn(year: number, spoken: readonly SpokenFacts[]): Voice {
  const inYear = spoken.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
  const groups = groupsOf(inYear);
  const keptBack = keepBack(groups);
  const counts = [
    ...Map.groupBy(inYear, ({ constituency, number }) => `${constituency} ${number}`).values(),
  ].map((each) => total(each));
  const isTold = counts.length === 0 || counts.length >= FEWEST_FOR_GINI;
  return {
    meetings: new Set(inYear.map(({ meetingId }) => meetingId)).size,
    interventions: inYear.length > 0 ? total(inYear) : null,
    constituencies: voiceToSeat(groups).map(({ ratio }, at) => {
      const { key } = groups[at] ?? { key: Constituency.OTHER };
      return {
        constituency: key,
        voiceToSeat: keptBack.has(key) ? unavailable(UnavailableReason.SUPPRESSED) : ratio,
      };
    }),
    gini: isTold ? gini(counts) : unavailable(UnavailableReason.SUPPRESSED),
    giniCorrected: isTold ? giniCorrected(counts) : unavailable(UnavailableReason.SUPPRESSED),
  };
}

interface Group {
  readonly key: Constituency;
  /** Seats, once for each meeting. */
  readonly seats: number;
  readonly interventions: number;
  /** Seats in the meeting in which it had fewest. */
  readonly fewest: number;
}

function groupsOf(spoken: readonly SpokenFacts[]): Group[] {
  return Object.values(Constituency).flatMap((key): Group[] => {
    const own = spoken.filter(({ constituency }) => constituency === key);
    if (own.length === 0) return [];
    const meetings = [...Map.groupBy(own, ({ meetingId }) => meetingId).values()];
    const fewest = Math.min(...meetings.map(({ length }) => length));
    return [{ key, seats: own.length, interventions: total(own), fewest }];
  });
}

/** The constituencies that are not told of. */
function keepBack(groups: readonly Group[]): ReadonlySet<Constituency> {
  const small = groups.filter(({ fewest }) => fewest < FEWEST_SEATS);
  const [smallest] = groups
    .filter(({ fewest }) => fewest >= FEWEST_SEATS)
    .toSorted((a, b) => a.seats - b.seats);
  const hidden = small.length === 1 && smallest ? [...small, smallest] : small;
  return new Set(hidden.map(({ key }) => key));
}

const total = (spoken: readonly { readonly count: number }[]): number =>
  spoken.reduce((sum, { count }) => sum + count, 0);
