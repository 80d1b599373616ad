import type { Constituency } from "@onze/schema";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import type { Dated } from "./body-facts.ts";

/** A seat of a body while somebody holds it, or would. */
export interface SeatTerm extends Dated {
  /** Id of the body. */
  readonly body: string;
  readonly constituency: Constituency;
  readonly number: number;
}

/** What a rule gives from a day of the term on: its first day, or a later one on which the rule begins. */
interface Given {
  readonly seats: number;
  readonly from: string;
}

/** Rules that hold on a day of the term at least and count seats, the first first. */
const rulesOf = (rows: Ask, { body, constituency, startsOn, endsOn }: SeatTerm): Promise<Given[]> =>
  rows<Given>(
    `select seats, greatest(starts_on, $3::date)::text as "from" from seat_rule where body_id = $1 and constituency = $2
      and seats is not null and (ends_on is null or ends_on >= $3) and starts_on <= coalesce($4::date, 'infinity') and seats is not null order by starts_on`,
    [body, constituency, startsOn, endsOn],
  );

/** @throws {Refusal} unless rules give the seat on the day on which it is taken, and as long as it is held. */
export async function refuseWithoutRule(rows: Ask, term: SeatTerm): Promise<void> {
  const given = await rulesOf(rows, term);
  if (!given.some(({ from }) => from === term.startsOn))
    throw badInput(
      `constituency is ${term.constituency}; no rule gives it a seat in this body on ${term.startsOn}: record the rule first.`,
      because("SEAT_WITHOUT_RULE"),
    );
  refuseBeyond(term, given);
}

/** The same of a seat that is held already: it can be ended also where nobody has recorded the rule. */
export const refuseBeyondRules = async (rows: Ask, term: SeatTerm): Promise<void> =>
  refuseBeyond(term, await rulesOf(rows, term));

function refuseBeyond({ number, constituency }: SeatTerm, given: readonly Given[]): void {
  const [fewest] = given.toSorted((one, other) => one.seats - other.seats);
  if (!fewest || (number >= 1 && number <= fewest.seats)) return;
  throw badInput(
    `number is ${number}; the rule gives ${constituency} seats 1 to ${fewest.seats} on ${fewest.from}.`,
    because("SEAT_BEYOND_RULE", { seats: fewest.seats }),
  );
}

/** @throws {Refusal} when a seat is counted in a meeting after a day; with null, in any. */
export async function refuseCounted(rows: Ask, seat: string, after: string | null): Promise<void> {
  const [{ day } = { day: null }] = await rows<{ day: string | null }>(
    `select max(m.held_on)::text as day from intervention i join body_meeting m on m.id = i.meeting_id
      where i.seat_id = $1 and ($2::date is null or m.held_on > $2)`,
    [seat, after],
  );
  if (day === null) return;
  throw conflict(
    `This seat is counted in the meeting of ${day}: ${after === null ? "say its last day instead" : "choose that day or a later one"}.`,
    because("SEAT_COUNTED", { day }),
  );
}
