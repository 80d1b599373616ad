import { BodyKind, Constituency } from "@onze/schema";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { dayAfter } from "../../shared/brussels-day.ts";
import type { Ask } from "../../shared/database.ts";
import { readUrl } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { changeBody, type HeldBody, refuseAfterEnd } from "./change-body.ts";
import type { SeatRuleInput } from "./governance.input.ts";
import { checkSeats, checkVotes, refuseDonors } from "./governance-checks.ts";

/**
 * Says how many seats a constituency has from a day on, and how many votes each. For members in the General Assembly it says
 * the votes alone. The rule that holds then ends the day before; one that started on the
 * same day is said anew.
 *
 * @returns the slug of the body.
 */
export async function set(context: Context, input: SeatRuleInput): Promise<string> {
  const { constituency, seats = null, startsOn, votesPerSeat = null } = input;
  refuseDonors(constituency);
  checkVotes(votesPerSeat);
  const document = needLine("document", input.document, 300);
  const url = readUrl("url", input.url);
  return changeBody(context, input.body, async (rows, body) => {
    if (sitByMembership(body, constituency)) refuseCountOf(seats);
    else checkSeats(seats);
    refuseAfterEnd(body, "startsOn", startsOn);
    await refuseLater(rows, body, input);
    await refuseHeldBeyond(rows, body, input);
    await rows("delete from seat_rule where body_id = $1 and constituency = $2 and starts_on = $3", [
      body.id,
      constituency,
      startsOn,
    ]);
    await rows(
      `update seat_rule set ends_on = $3 where body_id = $1 and constituency = $2 and (ends_on is null or ends_on > $3)`,
      [body.id, constituency, dayAfter(startsOn, -1)],
    );
    await rows(
      "insert into seat_rule (source_id, body_id, constituency, seats, votes_per_seat, document, url, starts_on) values ($1, $2, $3, $4, $5, $6, $7, $8)",
      [
        await manualSource(rows, context.dayInBrussels),
        body.id,
        constituency,
        seats,
        votesPerSeat,
        document,
        url,
        startsOn,
      ],
    );
  });
}

/** Members of the General Assembly have their seats by their membership. */
const sitByMembership = ({ kind }: HeldBody, constituency: Constituency): boolean =>
  kind === BodyKind.GENERAL_ASSEMBLY && constituency === Constituency.MEMBER;

/** @throws {Refusal} when a rule counts seats that memberships give: it says their votes, and which text says so. */
function refuseCountOf(seats: number | null): void {
  if (seats === null) return;
  throw badInput(
    `seats is ${seats}; in the General Assembly each member has its seats by its membership: leave it out, and record them there.`,
    because("SEAT_BY_MEMBERSHIP"),
  );
}

/** @throws {Refusal} for a seat of a member in the General Assembly, which its membership gives. */
export function refuseMembersOfAssembly(body: HeldBody, constituency: Constituency): void {
  if (!sitByMembership(body, constituency)) return;
  throw badInput(
    "constituency is MEMBER; in the General Assembly each member has its seats by its membership: record them there.",
    because("SEAT_BY_MEMBERSHIP"),
  );
}

/** @throws {Refusal} when a later rule is recorded already: two would hold at once. */
async function refuseLater(
  rows: Ask,
  { id }: HeldBody,
  { constituency, startsOn }: SeatRuleInput,
): Promise<void> {
  const [later] = await rows<{ day: string }>(
    "select starts_on::text as day from seat_rule where body_id = $1 and constituency = $2 and starts_on > $3 order by 1 limit 1",
    [id, constituency, startsOn],
  );
  if (later)
    throw conflict(
      `startsOn is ${startsOn}; a rule for ${constituency} starts on ${later.day} already, and two cannot hold at once: choose that day or a later one.`,
      because("RULE_LATER", { day: later.day }),
    );
}

/** @throws {Refusal} when somebody would hold a seat that the rule does not give any more. */
async function refuseHeldBeyond(
  rows: Ask,
  { id }: HeldBody,
  { constituency, seats, startsOn }: SeatRuleInput,
): Promise<void> {
  const [held] = await rows<{ number: number }>(
    `select number from seat where body_id = $1 and constituency = $2 and number > $3 and (ends_on is null or ends_on >= $4)
      order by number desc limit 1`,
    [id, constituency, seats, startsOn],
  );
  if (held)
    throw conflict(
      `seats is ${seats}; seat ${held.number} of ${constituency} is held on ${startsOn} or later: end that first.`,
      because("RULE_BELOW_HELD", { number: held.number }),
    );
}
