import type { BodyKind, Constituency, MandateBasis } from "@onze/schema";

/*
 * What is recorded of the seats of a body, as the statement of a question reads it: of all days, and as far as whoever asks
 * may know it. Days are `YYYY-MM-DD`.
 */

/** From a first day up to and including a last; open where it has none yet. */
export interface Dated {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface RuleFacts extends Dated {
  readonly id: string;
  readonly constituency: Constituency;
  /** Null where memberships give the seats. */
  readonly seats: number | null;
}

export interface ReferenceFacts extends Dated {
  readonly constituency: Constituency;
  /** 0 to 1. */
  readonly share: number;
}

export interface SeatFacts extends Dated {
  readonly id: string;
  readonly constituency: Constituency;
  /** Which of the seats of the constituency, from 1. */
  readonly number: number;
  readonly isVoting: boolean;
  readonly mandateBasis: MandateBasis;
  readonly represents: string | null;
  /** Null where none is recorded, and where it may not be named. */
  readonly organisation: { readonly id: string; readonly slug: string; readonly name: string } | null;
  /** Null where it is not recorded, and where it would tell of who may not be seen. */
  readonly continent: { readonly code: string; readonly name: string } | null;
}

/** Memberships of the same days with as many seats in the General Assembly. */
export interface MembershipFacts extends Dated {
  readonly memberships: number;
  readonly seatsOfEach: number;
}

export interface BodyFacts {
  readonly kind: BodyKind;
  /** The last day of the body. */
  readonly endedOn: string | null;
  readonly rules: readonly RuleFacts[];
  readonly references: readonly ReferenceFacts[];
  readonly seats: readonly SeatFacts[];
  /** Empty for a body that is not the General Assembly. */
  readonly memberships: readonly MembershipFacts[];
}

/** Whether something holds on a day. */
export const holdsOn = (day: string, { startsOn, endsOn }: Dated): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/** Whether two things hold on one day at least. */
export const overlap = (one: Dated, other: Dated): boolean =>
  (one.endsOn === null || other.startsOn <= one.endsOn) &&
  (other.endsOn === null || one.startsOn <= other.endsOn);
