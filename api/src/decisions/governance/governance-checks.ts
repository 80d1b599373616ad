import { Constituency } from "@onze/schema";
import { badInput } from "../../errors.ts";
import { checkShare } from "../../frameworks/framework-checks.ts";
import { because } from "../../refusal-reasons.ts";
import { overlap } from "./body-facts.ts";
import type { ReferenceShareInput } from "./governance.input.ts";

const MOST_SEATS = 500;
/** Shares are written down rounded. */
const NEARLY = 1e-9;

/** @throws {Refusal} for donors, who are part of the umbrella and hold no seat as such. */
export function refuseDonors(constituency: Constituency): void {
  if (constituency !== Constituency.DONOR) return;
  throw badInput(
    "constituency is DONOR; donors are part of the umbrella and hold no seat as donors: name the capacity in which somebody sits, such as MEMBER or VOLUNTEER.",
    because("SEAT_OF_DONORS"),
  );
}

/** @throws {Refusal} unless a rule gives one seat at least. */
export function checkSeats(seats: number | null): void {
  if (seats !== null && seats >= 1 && seats <= MOST_SEATS) return;
  throw badInput(
    `seats is ${seats ?? "left out"}; it must be a whole number from 1 to ${MOST_SEATS}.`,
    because("SEATS_RANGE", { most: MOST_SEATS }),
  );
}

/** @throws {Refusal} unless votes can be counted; null for what is not stated. */
export function checkVotes(votesPerSeat: number | null): void {
  if (votesPerSeat === null || (votesPerSeat >= 0 && Number.isFinite(votesPerSeat))) return;
  throw badInput(`votesPerSeat is ${votesPerSeat}; it must be 0 or more.`);
}

/** @throws {Refusal} unless each share is from 0 to 1 and each constituency has one, and they are the whole at most. */
export function checkShares(shares: readonly ReferenceShareInput[]): void {
  for (const { share } of shares) checkShare("share", share);
  const named = shares.map(({ constituency }) => constituency);
  const twice = named.find((constituency, at) => named.indexOf(constituency) < at);
  if (twice !== undefined) throw badInput(`shares has ${twice} twice; it must have each constituency once.`);
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (sum <= 1 + NEARLY) return;
  const rounded = Math.round(sum * 10_000) / 10_000;
  throw badInput(
    `shares adds up to ${rounded}; it must be at most 1.`,
    because("SHARES_SUM", { sum: rounded }),
  );
}

/** A seat while it is held. */
export interface HeldSeat {
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Null where none is recorded, and where the viewer may not know it. */
  readonly holder: string | null;
}

/** From when to when a seat is held, for a sentence. */
export const heldFrom = ({ startsOn, endsOn }: HeldSeat): string =>
  endsOn === null ? `from ${startsOn} on` : `from ${startsOn} to ${endsOn}`;

/** Of the seats of a constituency, the one that would be held twice; undefined for none. */
export const heldTwice = (seat: HeldSeat, seats: readonly HeldSeat[]): HeldSeat | undefined =>
  seats.find((other) => other.number === seat.number && overlap(seat, other));
