import { SettingOrigin, Visibility, VisibilityField, type VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow } from "../accounts/policy.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES, settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { badInput, forbidden, notFound, type Refusal } from "../errors.ts";
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
  if (speaker && asksConfidential(input, speaker) && !seesConfidential(context.viewer.sight, subject))
    throw notOpened(speaker);
  const id = speaker && (await change(context, { subject, speaker, input }));
  return id ? settings.find(context, info, id) : null;
}

const notOpened = ({ origin }: Speaker): Refusal =>
  origin === SettingOrigin.PARTNER
    ? forbidden(
        "CONFIDENTIAL is set and taken back by those who gave a one-time code in this session. RESTRICTED hides it at once from all who do not work with you.",
        because("CONFIDENTIAL_NEEDS_CODE"),
      )
    : forbidden(
        "CONFIDENTIAL can be set only by those who may open confidential records, while they have them open: nobody else could take it back. RESTRICTED hides it at once from all who do not work with it.",
      );

/** Fields that hide more than themselves: the record, or who works with it. */
const HIDES_MORE: readonly VisibilityField[] = [
  VisibilityField.NAME,
  VisibilityField.PLACE,
  VisibilityField.THEME,
];

/**
 * Whether it is for those who see what is confidential: others would see no more what they speak about, or why they may.
 * For a partner any field is, as a delegate may see all of them by giving a code.
 */
const asksConfidential = ({ visibility, field }: VisibilityInput, { origin }: Speaker): boolean =>
  visibility === Visibility.CONFIDENTIAL &&
  (!field || HIDES_MORE.includes(field) || origin === SettingOrigin.PARTNER);

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
    if (!seesConfidential(context.viewer.sight, subject))
      await keepConfidential(rows, { subject, speaker, input });
    const id = await write(rows, context, { subject, speaker, input });
    await rows(PUT_IN_FORCE[subject.kind], [subject.id]);
    await settleActivities(rows, ids);
    return id;
  });
}

/** What a partner made CONFIDENTIAL is not opened by a password alone. @throws {Refusal} where that would be taken back. */
async function keepConfidential(rows: Ask, { subject, speaker, input }: Change): Promise<void> {
  if (speaker.origin !== SettingOrigin.PARTNER) return;
  const set = await rows(
    `select from visibility_setting where ${ofSpeaker(subject)} and visibility = '${Visibility.CONFIDENTIAL}'`,
    keyOf({ subject, speaker, input }),
  );
  if (set.length > 0) throw notOpened(speaker);
}

/** SQL that keeps what a speaker set, by its key. */
const ofSpeaker = ({ kind }: VisibilitySubject): string =>
  `${kind}_id = $1 and field is not distinct from $2 and set_by_organisation_id = $3`;

const keyOf = ({ subject, speaker, input }: Change): readonly unknown[] => [
  subject.id,
  input.field ?? null,
  speaker.organisationId,
];

async function write(
  rows: Ask,
  { viewer }: Context,
  { subject, speaker, input }: Change,
): Promise<string | null> {
  const { visibility, reason, note = null } = input;
  const key = keyOf({ subject, speaker, input });
  if (visibility === Visibility.PUBLIC) {
    await rows(`delete from visibility_setting where ${ofSpeaker(subject)}`, key);
    return null;
  }
  // somebody of the secretariat reads anew what a partner asks anew; what others set nobody reviews
  const [record] = await rows<{ id: string }>(
    `insert into visibility_setting (${subject.kind}_id, field, set_by_organisation_id, visibility, reason, note, origin, set_by_account_id)
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
  const setting = await settings.find(context, info, id, SettingOrigin.PARTNER);
  if (!setting) throw notFound("There is no such request.");
  await settings.markReviewed(context, id);
  const reviewed = await settings.find(context, info, id, SettingOrigin.PARTNER);
  if (!reviewed) throw notFound("There is no such request.");
  return reviewed;
}
