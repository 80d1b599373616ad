import { Visibility, VisibilityField, type VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow } from "../accounts/policy.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES, settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { badInput, forbidden, notFound } from "../errors.ts";
import { settingVisibility } from "../organisations/organisation.policy.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { PUT_IN_FORCE } from "./effective-visibility.sql.ts";
import type { VisibilityInput } from "./visibility.input.ts";
import {
  reviewingVisibility,
  type Speaker,
  seesConfidential,
  speakerOf,
  type VisibilitySubject,
} from "./visibility.policy.ts";
import * as settings from "./visibility-setting.queries.ts";
import { CONCERNED, findSubject } from "./visibility-subject.queries.ts";

/**
 * Sets who may see a record or a field, in the name of the viewer's organisation, and brings everything that follows in step
 * in the same transaction. What others set stays.
 *
 * @returns the setting; null when it was taken back.
 * @throws {Refusal} when there is no such record that the viewer sees, or they may not set its class.
 */
export async function setVisibility(
  context: Context,
  info: GraphQLResolveInfo,
  input: VisibilityInput,
): Promise<VisibilitySetting | null> {
  check(input);
  const subject = await findSubject(context, input);
  if (!subject) throw notFound("There is no such organisation, activity or partnership.");
  const speaker = speakerOf(context.viewer, subject);
  if (!speaker) allow(settingVisibility, context.viewer);
  if (hidesConfidentially(input) && !seesConfidential(context.viewer.sight, subject))
    throw forbidden(NOT_OPENED);
  const id = speaker && (await change(context, { subject, speaker, input }));
  return id ? settings.find(context, info, id) : null;
}

const NOT_OPENED =
  "CONFIDENTIAL can be set only by those who may open confidential records, while they have them open: nobody else could take it back. RESTRICTED hides it at once from all who do not work with it.";

/** Fields that hide more than themselves: the record, or who works with it. */
const HIDES_MORE: readonly VisibilityField[] = [
  VisibilityField.NAME,
  VisibilityField.PLACE,
  VisibilityField.THEME,
];

/** Whether those who do not see what is confidential would see no more what they speak about, or why they may. */
const hidesConfidentially = ({ visibility, field }: VisibilityInput): boolean =>
  visibility === Visibility.CONFIDENTIAL && (!field || HIDES_MORE.includes(field));

function check({ field, organisationId, visibility, reason }: VisibilityInput): void {
  if (field && !organisationId)
    throw badInput(`field is ${field}; only an organisation has fields that can be hidden on their own.`);
  if (visibility !== Visibility.PUBLIC && !reason)
    throw badInput(`visibility is ${visibility}, which needs a reason.`, because("REASON_MISSING"));
}

interface Change {
  readonly subject: VisibilitySubject;
  readonly speaker: Speaker;
  readonly input: VisibilityInput;
}

/** @returns the id of the setting; null when there is none any more. */
function change(context: Context, { subject, speaker, input }: Change): Promise<string | null> {
  return changeCoverage(context, async (rows) => {
    const concerned = await rows<{ id: string }>(CONCERNED[subject.kind], [subject.id]);
    const ids = concerned.map(({ id }) => id);
    await rows(LOCK_ACTIVITIES, [ids]);
    const id = await write(rows, context, { subject, speaker, input });
    await rows(PUT_IN_FORCE[subject.kind], [subject.id]);
    await settleActivities(rows, ids);
    return id;
  });
}

async function write(
  rows: Ask,
  { viewer }: Context,
  { subject, speaker, input }: Change,
): Promise<string | null> {
  const { visibility, field = null, reason, note = null } = input;
  const column = `${subject.kind}_id`;
  const key = [subject.id, field, speaker.organisationId];
  if (visibility === Visibility.PUBLIC) {
    const where = `${column} = $1 and field is not distinct from $2 and set_by_organisation_id = $3`;
    await rows(`delete from visibility_setting where ${where}`, key);
    return null;
  }
  // somebody of the secretariat reads anew what a partner asks anew; what others set nobody reviews
  const [record] = await rows<{ id: string }>(
    `insert into visibility_setting (${column}, field, set_by_organisation_id, visibility, reason, note, origin, set_by_account_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (organisation_id, activity_id, partnership_id, field, set_by_organisation_id) do update set
        visibility = excluded.visibility, reason = excluded.reason, note = excluded.note, origin = excluded.origin,
        set_by_account_id = excluded.set_by_account_id, set_at = now(), reviewed_at = null, reviewed_by_id = null
      returning id`,
    [...key, visibility, reason, note, speaker.origin, viewer.accountId],
  );
  if (!record) throw new Error("a setting was not written");
  return record.id;
}

/**
 * Says that a partner's request was read; it stays in force. One that was read before keeps the day.
 *
 * @throws {Refusal} when there is no such request that the viewer sees.
 */
export async function reviewVisibility(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<VisibilitySetting> {
  allow(reviewingVisibility, context.viewer);
  const setting = await settings.findReviewed(context, info, id);
  if (!setting) throw notFound("There is no such request.");
  await settings.markReviewed(context, id);
  const reviewed = await settings.findReviewed(context, info, id);
  if (!reviewed) throw notFound("There is no such request.");
  return reviewed;
}
