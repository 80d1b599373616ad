import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { ratio, sum } from "./ratio.ts";

/** How often a group of seats spoke in the meetings of a body that agreed to have it counted. */
export interface SpeakingGroup {
  readonly key: string;
  readonly seats: number;
  /** Null where it was not counted. */
  readonly interventions: number | null;
}

export interface VoiceToSeat {
  readonly key: string;
  readonly ratio: Measured;
}

/**
 * The share of the interventions that a group makes ÷ the share of the seats that it holds.
 *
 * @returns 0 and up, 1 for who speaks as it sits, in the order given; NO_DATA where not all were counted, ZERO_DENOMINATOR
 * for a group without seats and where nobody spoke.
 * @see README.md of decisions, `speaking.voice-to-seat`.
 */
export function voiceToSeat(groups: readonly SpeakingGroup[]): VoiceToSeat[] {
  const counts = groups.flatMap(({ interventions }) => interventions ?? []);
  const isCounted = counts.length === groups.length;
  const spoken = sum(counts);
  const seated = sum(groups.map(({ seats }) => seats));
  return groups.map(({ key, seats, interventions }) => ({
    key,
    ratio:
      isCounted && interventions !== null
        ? ratio(interventions * seated, spoken * seats) // (interventions ÷ spoken) ÷ (seats ÷ seated)
        : unavailable(UnavailableReason.NO_DATA),
  }));
}

/**
 * The Gini index of the interventions of each seat, those who never spoke too.
 *
 * @returns 0 (all as often) up to 1 − 1/n (one alone); NO_DATA without seats, NOT_APPLICABLE for one alone,
 * ZERO_DENOMINATOR where nobody spoke.
 * @throws {RangeError} if a count is below 0 or no number.
 * @see README.md of decisions, `speaking.gini`.
 */
export function gini(counts: readonly number[]): Measured {
  for (const count of counts)
    if (!(count >= 0)) throw new RangeError(`${count} interventions cannot be; it must be 0 or more`);
  const n = counts.length;
  if (n === 0) return unavailable(UnavailableReason.NO_DATA);
  if (n === 1) return unavailable(UnavailableReason.NOT_APPLICABLE);
  const total = sum(counts);
  if (total === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  const weighted = sum(counts.toSorted((a, b) => a - b).map((count, index) => (index + 1) * count));
  return measured(Math.max(0, (2 * weighted) / (n * total) - (n + 1) / n));
}

/**
 * The same with the correction for few seats, × n ÷ (n − 1), so that bodies of unlike size compare.
 *
 * @returns 0 to 1 (one alone speaks); otherwise as the index without it.
 * @see README.md of decisions, `speaking.gini-corrected`.
 */
export function giniCorrected(counts: readonly number[]): Measured {
  const index = gini(counts);
  return "value" in index ? measured((index.value * counts.length) / (counts.length - 1)) : index;
}
