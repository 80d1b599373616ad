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
  /** Null where no meeting was counted, or too few sat in one of them. */
  readonly interventions: number | null;
  readonly constituencies: readonly { readonly constituency: Constituency; readonly voiceToSeat: Measured }[];
  readonly gini: Measured;
  readonly giniCorrected: Measured;
}

/** Of fewer seats in a meeting, who holds one finds out the other: what is told less its own. Nobody agreed to that. */
const FEWEST_SEATS = 3;
/** Fewer seats could be worked out from how unevenly they speak. */
const FEWEST_FOR_GINI = 5;

/**
 * How the constituencies of a body speak as they sit, in its counted meetings of one year.
 *
 * Seats are counted once for each meeting in which they were held. A constituency that had fewer than three seats in any of
 * the meetings is not told of, nor are the smallest others until there are three together: what they said is what the rest
 * leaves. All seats are told of from three in every meeting on; how uneven they speak from five.
 *
 * @param spoken of any years; those of `year` count.
 * @returns constituencies in the order of the enum; SUPPRESSED where telling would tell of one seat, NO_DATA without a counted meeting.
 * @see README.md of decisions, `speaking.voice-to-seat` and `speaking.gini`.
 */
export function voiceIn(year: number, spoken: readonly SpokenFacts[]): Voice {
  const inYear = spoken.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
  const groups = groupsOf(inYear);
  const keptBack = keepBack(groups, inYear);
  const counts = [
    ...Map.groupBy(inYear, ({ constituency, number }) => `${constituency} ${number}`).values(),
  ].map((each) => total(each));
  const isTold = counts.length === 0 || counts.length >= FEWEST_FOR_GINI;
  return {
    meetings: new Set(inYear.map(({ meetingId }) => meetingId)).size,
    interventions: isEnough(inYear) ? total(inYear) : null,
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
    return [{ key, seats: own.length, interventions: total(own), fewest: fewestSeats(own) }];
  });
}

/** Seats in the meeting in which fewest sat. @param spoken of one seat at least. */
const fewestSeats = (spoken: readonly SpokenFacts[]): number =>
  Math.min(...[...Map.groupBy(spoken, ({ meetingId }) => meetingId).values()].map(({ length }) => length));

const isEnough = (spoken: readonly SpokenFacts[]): boolean =>
  spoken.length > 0 && fewestSeats(spoken) >= FEWEST_SEATS;

/** The constituencies that are not told of: those of too few seats, and the smallest others until all these are enough together. */
function keepBack(groups: readonly Group[], spoken: readonly SpokenFacts[]): ReadonlySet<Constituency> {
  const isSmall = ({ fewest }: Group): boolean => fewest < FEWEST_SEATS;
  const hidden = new Set(groups.filter(isSmall).map(({ key }) => key));
  const left = (): SpokenFacts[] => spoken.filter(({ constituency }) => hidden.has(constituency));
  for (const { key } of groups.filter((group) => !isSmall(group)).toSorted((a, b) => a.seats - b.seats)) {
    if (hidden.size === 0 || isEnough(left())) break;
    hidden.add(key);
  }
  return hidden;
}

const total = (spoken: readonly { readonly count: number }[]): number =>
  spoken.reduce((sum, { count }) => sum + count, 0);
