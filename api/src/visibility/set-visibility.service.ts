import { SettingOrigin, Visibility, type VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow } from "../accounts/policy.ts";
import { refuseErased } from "../accounts/refuse-erased.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES } from "../activities/coverage-locks.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, forbidden, notFound, type Refusal } from "../errors.ts";
import { settingVisibility } from "../organisations/organisation.policy.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import type { Sight } from "../shared/sight.ts";
import { PUT_IN_FORCE } from "./effective-visibility.sql.ts";
import {
  type Choice,
  chosenMeanwhile,
  findOwn,
  isMadeOf,
  isOwnOf,
  keyOf,
  type OwnSetting,
  saysSame,
} from "./own-setting.ts";
import type { VisibilityInput } from "./visibility.input.ts";
import {
  maySetConfidential,
  reviewingVisibility,
  type Speaker,
  seesConfidential,
  speakerOf,
} from "./visibility.policy.ts";
import * as settings from "./visibility-setting.queries.ts";
import { CONCERNED, findSubject } from "./visibility-subject.queries.ts";

/**
 * Sets who may see a record or a field, in the name of the viewer's organisation, and brings everything that follows in step
 * in the same transaction. What others set stays.
 *
 * @returns the setting; null when it was taken back.
 * @throws {Refusal} when there is no such record that the viewer sees, they may not set its class, or somebody else of
 * their organisation has changed what it had set since they saw it; nothing is changed then.
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
  if (
    speaker &&
    input.visibility === Visibility.CONFIDENTIAL &&
    !maySetConfidential(context.viewer, subject, input.field ?? null)
  )
    throw notOpened(speaker);
  const id = speaker && (await change(context, { subject, speaker, input }));
  return id ? settings.find(context, info, id) : null;
}

const notOpened = ({ origin }: Speaker): Refusal =>
  origin === SettingOrigin.PARTNER
    ? forbidden(
        "CONFIDENTIAL is set and taken back by those who gave a one-time code in this session. RESTRICTED can be set, and holds at once.",
        because("CONFIDENTIAL_NEEDS_CODE"),
      )
    : forbidden(
        "CONFIDENTIAL can be set only by those who may open confidential records, while they have them open: nobody else could take it back. RESTRICTED can be set, and holds at once.",
        because("CONFIDENTIAL_NOT_OPEN"),
      );

function check({ field, organisationId, visibility, reason }: VisibilityInput): void {
  if (field && !organisationId)
    throw badInput(`field is ${field}; only an organisation has fields that can be hidden on their own.`);
  if (visibility !== Visibility.PUBLIC && !reason)
    throw badInput(`visibility is ${visibility}, which needs a reason.`, because("REASON_MISSING"));
}

/** @returns the id of the setting; null when there is none any more. */
function change(context: Context, choice: Choice): Promise<string | null> {
  const { subject, speaker, input } = choice;
  return changeCoverage(context, async (rows) => {
    await refuseErased(rows, context.viewer);
    const concerned = await rows<{ id: string }>(CONCERNED[subject.kind], [subject.id]);
    const ids = concerned.map(({ id }) => id);
    await rows(LOCK_ACTIVITIES, [ids]);
    const own = await findOwn(rows, choice); // nobody else sets anything meanwhile
    const isKept = speaker.origin === SettingOrigin.PARTNER && own?.visibility === Visibility.CONFIDENTIAL;
    // what a partner made CONFIDENTIAL is neither told nor opened by a password alone
    if (isKept && !seesConfidential(context.viewer.sight, subject)) throw notOpened(speaker);
    if (opensMore(context.viewer.sight, own, input)) throw hidesOnly();
    if (!isMadeOf(own, input)) {
      if (!saysSame(own, input)) throw await chosenMeanwhile(rows, own, input);
      return own?.id ?? null;
    }
    const id = await write(rows, context, choice);
    await rows(PUT_IN_FORCE[subject.kind], [subject.id]);
    await settleActivities(rows, ids);
    return id;
  });
}

const CLASSES = Object.values(Visibility);

/** Whether a link that a member made would open what the partner has hidden. */
const opensMore = (
  { delegateBeside }: Sight,
  own: OwnSetting | null,
  { visibility }: VisibilityInput,
): boolean =>
  delegateBeside !== undefined &&
  own !== null &&
  CLASSES.indexOf(visibility) < CLASSES.indexOf(own.visibility);

const hidesOnly = (): Refusal =>
  forbidden(
    "With a link that a member made you can hide more, and not less. The secretariat can send a link that opens it again.",
    because("LINK_HIDES_ONLY"),
  );

async function write(rows: Ask, { viewer }: Context, choice: Choice): Promise<string | null> {
  const { subject, speaker, input } = choice;
  const { visibility, reason, note = null } = input;
  if (visibility === Visibility.PUBLIC) {
    await rows(`delete from visibility_setting where ${isOwnOf(subject)}`, keyOf(choice));
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
    [...keyOf(choice), visibility, reason, note, speaker.origin, viewer.accountId],
  );
  if (!record) throw new Error("a setting was not written");
  return record.id;
}

/**
 * Says that a partner's request was read; it stays in force. One that was read before keeps the day.
 *
 * @param version what was read.
 * @throws {Refusal} when there is no such request that the viewer sees, or it has been changed since.
 */
export async function reviewVisibility(
  context: Context,
  info: GraphQLResolveInfo,
  { id, version }: settings.ReadRequest,
): Promise<VisibilitySetting> {
  allow(reviewingVisibility, context.viewer);
  const setting = await settings.findReviewed(context, info, id);
  if (!setting) throw notFound("There is no such request.");
  if (!(await settings.markReviewed(context, { id, version })))
    throw conflict("This request has been changed meanwhile; read it anew.", because("REQUEST_CHANGED"));
  const reviewed = await settings.findReviewed(context, info, id);
  if (!reviewed) throw notFound("There is no such request.");
  return reviewed;
}
