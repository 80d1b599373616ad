import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { shareOf } from "./ratio.ts";

/** A net score with all that must stand beside it; none is told without the rest. */
export interface NetScore {
  /** In points, from −100 to 100. */
  readonly score: Measured;
  readonly answers: number;
  /** Null where it is not known how many were invited. */
  readonly invited: number | null;
  readonly responseRate: Measured;
  /** 95 %, in points; null without answers. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** False when the interval holds 0: then there is no clear signal, and nothing is coloured by it. */
  readonly hasSignal: boolean;
}

const HIGH_FROM = 9;
const LOW_TO = 6;

/** Standard errors on either side that hold 95 of 100. */
const Z_95 = 1.959964;

/**
 * The share of answers of 9 and 10 less the share of 0 to 6, in points.
 *
 * The interval is the normal one for a difference of two shares of one sample. Where all answers lie in one band that would be
 * no wider than a point; then the share of that band is bounded exactly (Clopper and Pearson).
 *
 * @param answers whole numbers from 0 to 10.
 * @param invited how many were asked; null where that is not known.
 * @throws {RangeError} if an answer is none, or more answered than were invited.
 * @see README.md of decisions, `survey.net-score`.
 */
export function netScore(answers: readonly number[], invited: number | null): NetScore {
  const wrong = answers.find((answer) => !Number.isInteger(answer) || answer < 0 || answer > 10);
  if (wrong !== undefined)
    throw new RangeError(`${wrong} is no answer; it must be a whole number from 0 to 10`);
  const n = answers.length;
  const asked = { answers: n, invited, responseRate: responseRate(n, invited) };
  if (n === 0)
    return { ...asked, score: unavailable(UnavailableReason.NO_DATA), interval: null, hasSignal: false };
  const high = answers.filter((answer) => answer >= HIGH_FROM).length / n;
  const low = answers.filter((answer) => answer <= LOW_TO).length / n;
  const interval = netScoreInterval({ high, low, n });
  return {
    ...asked,
    score: measured((high - low) * 100),
    interval,
    hasSignal: interval.low > 0 || interval.high < 0,
  };
}

const responseRate = (answers: number, invited: number | null): Measured =>
  invited === null ? unavailable(UnavailableReason.NO_DATA) : shareOf({ holds: answers, counted: invited });

/** Shares of the upper and of the lowest band, 0 to 1, of so many answers. */
interface Bands {
  readonly high: number;
  readonly low: number;
  readonly n: number;
}

/** The same interval where only shares are known, as of answers that nobody may count again. */
export function netScoreInterval({ high, low, n }: Bands): { low: number; high: number } {
  const net = high - low;
  const variance = high + low - net ** 2;
  if (high === 1 || low === 1 || high + low === 0) return intervalOfOneBand(net, n);
  const margin = Z_95 * Math.sqrt(variance / n);
  return { low: Math.max(-1, net - margin) * 100, high: Math.min(1, net + margin) * 100 };
}

/** What lies outside the only band that was answered holds at most this share; all of it may lie at the other end. */
function intervalOfOneBand(net: number, n: number): { low: number; high: number } {
  const outside = 1 - 0.025 ** (1 / n);
  if (net === 0) return { low: -100 * outside, high: 100 * outside };
  const nearest = 1 - 2 * outside;
  return net > 0 ? { low: 100 * nearest, high: 100 } : { low: -100, high: -100 * nearest };
}
