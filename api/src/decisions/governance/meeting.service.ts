import { BodyKind } from "@onze/schema";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { readLine } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { changeBody, type HeldBody, refuseAfterEnd } from "./change-body.ts";
import type { InterventionInput, MeetingInput } from "./governance.input.ts";

/** Writes down a meeting and, where the body agreed to count, how often each seat spoke in it. @returns the slug of the body. */
export async function add(context: Context, input: MeetingInput): Promise<string> {
  const heldOn = readPastDay("heldOn", input.heldOn, context.dayInBrussels);
  const agreed = readLine("countingAgreed", input.countingAgreed, 300);
  const counts = input.counts ?? [];
  checkCounts(counts, agreed);
  return changeBody(context, input.body, async (rows, body) => {
    refuseAfterEnd(body, "heldOn", heldOn);
    refuseCountOfAssembly(body, agreed);
    const [known] = await rows("select from body_meeting where body_id = $1 and held_on = $2", [
      body.id,
      heldOn,
    ]);
    if (known)
      throw conflict(
        `heldOn is ${heldOn}; a meeting of that day is recorded already.`,
        because("MEETING_KNOWN"),
      );
    const [meeting] = await rows<{ id: string }>(
      "insert into body_meeting (source_id, body_id, held_on, counting_agreed) values ($1, $2, $3, $4) returning id",
      [await manualSource(rows, context.dayInBrussels), body.id, heldOn, agreed],
    );
    if (!meeting) throw new Error("a meeting was not written");
    if (agreed !== null) await count(rows, { meeting: meeting.id, body: body.id, heldOn }, counts);
  });
}

/** @throws {Refusal} unless counts are of a body that agreed, none below 0 and one for each seat. */
function checkCounts(counts: readonly InterventionInput[], agreed: string | null): void {
  if (counts.length > 0 && agreed === null)
    throw badInput(
      "countingAgreed is left out; interventions are counted only where the body agreed, so say how it did.",
      because("COUNTING_NOT_AGREED"),
    );
  const below = counts.find((each) => each.count < 0);
  if (below)
    throw badInput(`count is ${below.count}; it must be a whole number from 0.`, because("COUNT_BELOW_ZERO"));
  const seats = counts.map(({ seat }) => seat);
  const twice = seats.find((seat, at) => seats.indexOf(seat) < at);
  if (twice !== undefined) throw badInput(`counts has the seat ${twice} twice; it must have each seat once.`);
}

/** @throws {Refusal} where members sit by their membership: they have no seat of their own to count at. */
function refuseCountOfAssembly({ kind }: HeldBody, agreed: string | null): void {
  if (kind !== BodyKind.GENERAL_ASSEMBLY || agreed === null) return;
  throw badInput(
    "countingAgreed is given; in the General Assembly members sit by their membership, so that interventions cannot be counted by seat.",
    because("COUNTING_BY_MEMBERSHIP"),
  );
}

interface Counted {
  readonly meeting: string;
  readonly body: string;
  readonly heldOn: string;
}

/** Writes a count for each seat that is held on the day: 0 where none is given. @throws {Refusal} for a seat that is not. */
async function count(
  rows: Ask,
  { meeting, body, heldOn }: Counted,
  counts: readonly InterventionInput[],
): Promise<void> {
  const written = await rows<{ seat: string }>(
    `insert into intervention (meeting_id, seat_id, count)
      select $1, s.id, coalesce((select given.count from unnest($4::text[], $5::int[]) given(seat, count) where given.seat = s.id::text), 0)
      from seat s where s.body_id = $2 and s.starts_on <= $3 and (s.ends_on is null or s.ends_on >= $3) returning seat_id::text as seat`,
    [meeting, body, heldOn, counts.map(({ seat }) => seat), counts.map((each) => each.count)],
  );
  const odd = counts.find(({ seat }) => !written.some((each) => each.seat === seat));
  if (odd)
    throw badInput(
      `seat is "${odd.seat.slice(0, 60)}"; nobody held a seat of this body under that id on ${heldOn}.`,
    );
}
