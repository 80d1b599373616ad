import { AskUptake } from "@onze/schema";
import { sum } from "../../decisions/measures/ratio.ts";
import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/** One of the things asked, and how each of those who read the text found it. */
export interface CodedAsk {
  /** Above 0. */
  readonly weight: number;
  readonly codings: readonly AskUptake[];
}

/** How much of what was asked a text takes up. */
const TAKEN: Readonly<Record<AskUptake, number>> = {
  [AskUptake.NOT_TAKEN_UP]: 0,
  [AskUptake.PARTLY]: 0.5,
  [AskUptake.TAKEN_UP]: 1,
};

/** How many people must have read a text before what they found stands. */
export const READERS = 2;

/**
 * Finds how much of what a demand asks was taken up, I1: the weighted mean of what two people read in a named text.
 *
 * An ask that fewer than two people read may be anything from 0 to 1. Where two differ, both ends are told.
 *
 * @returns 0 to 1; NO_DATA when nothing is asked or nobody read anything.
 * @see README.md, “Uptake of asks”.
 */
export function askUptake(asks: readonly CodedAsk[]): Measured {
  const isReadByTwo = (ask: CodedAsk): boolean => ask.codings.length >= READERS;
  if (!asks.some(isReadByTwo)) return unavailable(UnavailableReason.NO_DATA);
  const weight = sum(asks.map((ask) => ask.weight));
  const ends = (end: "low" | "high"): number =>
    sum(asks.map((ask) => ask.weight * endOf(ask, isReadByTwo(ask), end))) / weight;
  const [low, high] = [ends("low"), ends("high")];
  return low === high ? measured(low) : { low, high, reason: NOT_AGREED };
}

function endOf({ codings }: CodedAsk, isRead: boolean, end: "low" | "high"): number {
  if (!isRead) return end === "low" ? 0 : 1;
  const values = codings.map((coding) => TAKEN[coding]);
  return end === "low" ? Math.min(...values) : Math.max(...values);
}

const NOT_AGREED = {
  nl: "Niet alles is door twee mensen gelezen, of ze lezen het anders.",
  fr: "Deux personnes n’ont pas tout lu, ou ne lisent pas la même chose.",
  en: "Two people have not read all of it, or read it differently.",
  es: "Dos personas no lo han leído todo, o lo leen de otra manera.",
} as const;
