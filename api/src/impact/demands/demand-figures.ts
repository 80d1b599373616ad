import { AskUptake } from "@onze/schema";
import { type Measured, measured, UnavailableReason, unavailable, type Words } from "../../shared/metric.ts";

/** An ask as it is read: what it weighs, and how far each person finds it in a text. */
export interface ReadAsk {
  readonly weight: number;
  readonly uptakes: readonly AskUptake[];
}

/** What an ask is about, in figures; null where it has none. */
export interface AskFigures {
  readonly ideal: number | null;
  readonly fallback: number | null;
  readonly result: number | null;
}

/** Who reads an ask each by themselves. */
const READERS = 2;

const WORTH: Readonly<Record<AskUptake, number>> = {
  [AskUptake.NOT_TAKEN_UP]: 0,
  [AskUptake.PARTLY]: 0.5,
  [AskUptake.TAKEN_UP]: 1,
};

const TWO_READINGS: Words = {
  nl: "De twee mensen die de tekst lazen, lezen niet elke vraag gelijk: het cijfer ligt tussen de twee lezingen.",
  fr: "Les deux personnes qui ont lu le texte ne lisent pas chaque demande de la même façon : le chiffre se situe entre les deux lectures.",
  en: "The two people who read the text do not read each ask alike: the figure lies between both readings.",
  es: "Las dos personas que leyeron el texto no leen igual cada petición: la cifra está entre ambas lecturas.",
};

/**
 * How far texts take up what a demand asks: Σ w·c ÷ Σ w over its asks, where c is 0, 0.5 or 1. Every ask counts, and each is
 * read by two people; where these differ it lies between the lower and the higher of both.
 *
 * @returns a share from 0 to 1; unavailable without asks, or while one was read by fewer than two.
 */
export function uptakeOf(asks: readonly ReadAsk[]): Measured {
  if (asks.length === 0 || asks.some(({ uptakes }) => uptakes.length < READERS))
    return unavailable(UnavailableReason.NO_DATA);
  const weights = asks.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (choose: (...worths: number[]) => number): number =>
    asks.reduce(
      (sum, { weight, uptakes }) => sum + weight * choose(...uptakes.map((each) => WORTH[each])),
      0,
    ) / weights;
  const [low, high] = [shareOf(Math.min), shareOf(Math.max)];
  return low === high ? measured(low) : { low, high, reason: TWO_READINGS };
}

/**
 * How much of the way from what would be without a new text to what is asked a result goes: (|A − R| − |A − O|) ÷ |A − R|.
 *
 * @returns 1 for all that was asked, 0 for no change, below 0 for worse than that; unavailable where nothing is known, or
 *   where both ends are one.
 */
export function improvementOf({ ideal, fallback, result }: AskFigures): Measured {
  if (ideal === null || fallback === null || result === null) return unavailable(UnavailableReason.NO_DATA);
  const way = Math.abs(ideal - fallback);
  if (way === 0) return unavailable(UnavailableReason.NOT_APPLICABLE);
  return measured((way - Math.abs(ideal - result)) / way);
}
