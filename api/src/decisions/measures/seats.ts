import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { ratio, sum } from "./ratio.ts";

/** The voting seats of a body that are filled on one day by one constituency, or by people of one continent. */
export interface SeatGroup {
  readonly key: string;
  readonly seats: number;
  /** The share that somebody recorded as a choice, from 0 to 1; null where nobody did. */
  readonly reference: number | null;
}

export interface SeatShare {
  readonly key: string;
  readonly share: Measured;
  /** Share of seats − reference share. */
  readonly difference: Measured;
}

/** References were written down rounded, so their sum may be a little beside 1. */
const NEARLY_WHOLE = 0.005;

/**
 * Which share of the seats each group holds, and how far that is from the share chosen for it.
 *
 * @returns shares from 0 to 1, differences from −1 to 1, in the order given; ZERO_DENOMINATOR when no seat is filled, and
 * for a difference NOT_APPLICABLE where no reference was recorded.
 * @throws {RangeError} if seats are no whole number from 0, or a reference is not from 0 to 1.
 * @see README.md of decisions, `seats.share` and `seats.difference`.
 */
export function seatShares(groups: readonly SeatGroup[]): SeatShare[] {
  groups.forEach(check);
  const all = sum(groups.map(({ seats }) => seats));
  return groups.map(({ key, seats, reference }) => {
    const share = ratio(seats, all);
    return { key, share, difference: differenceFrom(share, reference) };
  });
}

function differenceFrom(share: Measured, reference: number | null): Measured {
  if (reference === null) return unavailable(UnavailableReason.NOT_APPLICABLE);
  return "value" in share ? measured(share.value - reference) : share;
}

/**
 * Gallagher's index: how far the seats of all groups are from the shares chosen for them, the largest differences most.
 *
 * @returns 0 to 1; NO_DATA without groups, NOT_APPLICABLE unless every group has a reference and they add up to 1,
 * ZERO_DENOMINATOR when no seat is filled.
 * @see README.md of decisions, `seats.gallagher`.
 */
export const gallagher = (groups: readonly SeatGroup[]): Measured =>
  indexOf(groups, (differences) => Math.sqrt(sum(differences.map((each) => each ** 2)) / 2));

/**
 * The index of Loosemore and Hanby: the share of the seats that would have to change groups.
 *
 * @returns 0 to 1; otherwise as Gallagher's.
 * @see README.md of decisions, `seats.loosemore-hanby`.
 */
export const loosemoreHanby = (groups: readonly SeatGroup[]): Measured =>
  indexOf(groups, (differences) => sum(differences.map(Math.abs)) / 2);

function indexOf(groups: readonly SeatGroup[], index: (differences: readonly number[]) => number): Measured {
  if (groups.length === 0) return unavailable(UnavailableReason.NO_DATA);
  const references = groups.flatMap(({ reference }) => reference ?? []);
  if (references.length < groups.length || Math.abs(sum(references) - 1) > NEARLY_WHOLE)
    return unavailable(UnavailableReason.NOT_APPLICABLE);
  const differences = seatShares(groups).flatMap(({ difference }) =>
    "value" in difference ? difference.value : [],
  );
  if (differences.length < groups.length) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(index(differences));
}

function check({ key, seats, reference }: SeatGroup): void {
  if (!Number.isInteger(seats) || seats < 0)
    throw new RangeError(`${key} holds ${seats} seats; it must be a whole number from 0`);
  if (reference !== null && !(reference >= 0 && reference <= 1))
    throw new RangeError(`the reference share of ${key} is ${reference}; it must be from 0 to 1`);
}
