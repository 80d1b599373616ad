import { grantedIn } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { isPartnerOn } from "../../decisions/participation/partner.sql.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { needLine, readLine } from "../../shared/given-text.ts";
import { hasPartInRecord, seenWith, seesNamedThere } from "../../shared/visibility-impact.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import { speakerOf, withOutcome } from "./change-outcome.ts";
import type { OutcomeConsentInput } from "./outcome-changes.input.ts";

const LONGEST_NOTE = 500;

/**
 * Says up to whom a partner lets a change be told; what it said before goes. It is said of each record of the change in
 * which the partner has a part, so that it holds as well when they are parted again.
 *
 * @returns the id of the change.
 * @throws {Refusal} when it is no partner with a part in it, or nobody says how the partner said it.
 */
export const consent = (context: Context, named: string, input: OutcomeConsentInput): Promise<string> =>
  withOutcome(context, { named, policy: speakOfOwnPart }, async (rows, { id }) => {
    const { viewer, dayInBrussels: today } = context;
    const partner = await speakerOf(rows, viewer, {
      named: input.organisation ?? null,
      policy: speakOfOwnPart,
    });
    const isOwn = grantedIn(speakOfOwnPart, viewer).includes(partner);
    const note = isOwn
      ? readLine("note", input.note, LONGEST_NOTE)
      : needLine("note", input.note, LONGEST_NOTE, because("CONSENT_NOTE_MISSING"));
    const records = await recordsOf(rows, context, { outcome: id, partner });
    if (records.length === 0)
      throw conflict(
        "That organisation is no partner that wrote this change down or contributed to it, so it is not asked.",
        because("CONSENT_OF_NOBODY"),
      );
    await rows(
      `insert into outcome_consent (outcome_id, organisation_id, up_to, said_on, note)
        select record, $2, $3, $4, $5 from unnest($1::uuid[]) record
        on conflict (outcome_id, organisation_id) do update set up_to = excluded.up_to, said_on = excluded.said_on, note = excluded.note`,
      [records, partner, input.upTo, today, note],
    );
  });

/** The ids of a change, and of those merged into it, in which a partner has a part that the viewer may know of. */
async function recordsOf(
  rows: Ask,
  { viewer, dayInBrussels }: Context,
  { outcome, partner }: { readonly outcome: string; readonly partner: string },
): Promise<readonly string[]> {
  const values = new Values(viewer.sight);
  const id = values.bind(partner);
  const found = await rows<{ id: string }>(
    `select o.id from outcome o join organisation p on p.id = ${id} and ${seesNamedThere("p", values)} and ${isPartnerOn("p.id", `${values.bind(dayInBrussels)}::date`)}
      where o.id in ${seenWith(`${values.bind(outcome)}::uuid`, values)} and ${hasPartInRecord("p.id", "o", values)}`,
    values.list,
  );
  return found.map(({ id: record }) => record);
}
