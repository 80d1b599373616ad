import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { dayAfter } from "../../shared/brussels-day.ts";
import type { Ask } from "../../shared/database.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { changeBody, type HeldBody, refuseAfterEnd } from "./change-body.ts";
import type { ReferenceInput } from "./governance.input.ts";
import { checkShares, refuseDonors } from "./governance-checks.ts";

/**
 * Writes down a choice of shares. It takes the place of what was chosen before, for all constituencies: shares of two choices
 * would not be of one whole.
 *
 * @returns the slug of the body.
 */
export async function choose(context: Context, input: ReferenceInput): Promise<string> {
  const { shares, startsOn } = input;
  for (const { constituency } of shares) refuseDonors(constituency);
  checkShares(shares);
  const decidedBy = needLine("decidedBy", input.decidedBy, 300);
  const decidedOn = readPastDay("decidedOn", input.decidedOn, context.dayInBrussels);
  const reason = needLine("reason", input.reason, 500);
  return changeBody(context, input.body, async (rows, body) => {
    refuseAfterEnd(body, "startsOn", startsOn);
    await refuseLater(rows, body, startsOn);
    await rows("delete from seat_reference where body_id = $1 and starts_on = $2", [body.id, startsOn]);
    await rows(
      "update seat_reference set ends_on = $2 where body_id = $1 and (ends_on is null or ends_on > $2)",
      [body.id, dayAfter(startsOn, -1)],
    );
    await rows(
      `insert into seat_reference (source_id, body_id, constituency, share, decided_by, decided_on, reason, starts_on)
        select $1, $2, chosen.constituency, chosen.share, $5, $6, $7, $8 from unnest($3::text[], $4::double precision[]) chosen(constituency, share)`,
      [
        ...[await manualSource(rows, context.dayInBrussels), body.id],
        ...[shares.map(({ constituency }) => constituency), shares.map(({ share }) => share)],
        ...[decidedBy, decidedOn, reason, startsOn],
      ],
    );
  });
}

/** @throws {Refusal} when shares of a later day are chosen already: two choices would hold at once. */
async function refuseLater(rows: Ask, { id }: HeldBody, startsOn: string): Promise<void> {
  const [later] = await rows<{ day: string }>(
    "select starts_on::text as day from seat_reference where body_id = $1 and starts_on > $2 order by 1 limit 1",
    [id, startsOn],
  );
  if (later)
    throw conflict(
      `startsOn is ${startsOn}; shares are chosen from ${later.day} on already, and two choices cannot hold at once: choose that day or a later one.`,
      because("REFERENCE_LATER", { day: later.day }),
    );
}
