import { isOpen } from "../activities/activity.read-models.ts";
import { openPartnership } from "../activities/partnership.read-models.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { Values } from "../shared/database.ts";
import { isUuid } from "../shared/uuid.ts";
import { holdersOf, seesOrganisation } from "../shared/visibility.ts";
import type { VisibilityInput } from "./visibility.input.ts";
import { type OwnedRecord, rightsOverRecord, type VisibilitySubject } from "./visibility.policy.ts";

type Kind = VisibilitySubject["kind"];

const ACTIVITY = `select 'activity' as kind, a.id, a.holder_id as "ownerId", null::uuid as "partnerId", '{}'::text[] as "holderIds",
  false as "awaitsPartner" from activity a`;
const PARTNERSHIP = `select 'partnership' as kind, s.id, s.holder_id as "ownerId", s.partner_id as "partnerId", '{}'::text[] as "holderIds",
  s.awaits_partner as "awaitsPartner" from partnership s`;

/** SQL of one record of a kind, as a subject, where the viewer sees it. @param id the placeholder of what it is asked by. */
const RECORD: Readonly<Record<Kind, (id: string, values: Values) => string>> = {
  organisation: (id, values) => `select 'organisation' as kind, o.id, o.id as "ownerId", o.id as "partnerId",
      array(${holdersOf("o", values)})::text[] as "holderIds"
    from organisation o where (o.id::text = ${id} or o.slug = ${id}) and ${seesOrganisation("o", values)}`,
  activity: (id, values) => `${ACTIVITY} where a.id::text = ${id} and ${isOpen("a", values)}`,
  partnership: (id, values) => `${PARTNERSHIP} where s.id::text = ${id} and ${openPartnership("s", values)}`,
};

/** One of which names a record. */
type NamedRecord = Pick<VisibilityInput, "organisationId" | "activityId" | "partnershipId">;

/** The record that somebody names; null when there is none, or none that they see. @throws {Refusal} unless they name one. */
export async function findSubject(
  { database, viewer }: Context,
  { organisationId, activityId, partnershipId }: NamedRecord,
): Promise<VisibilitySubject | null> {
  const named: readonly (readonly [Kind, string | null | undefined])[] = [
    ["organisation", organisationId],
    ["activity", activityId],
    ["partnership", partnershipId],
  ];
  const given = named.flatMap(([kind, id]) => (typeof id === "string" ? [{ kind, id }] : []));
  const [only] = given;
  if (!only || given.length > 1) {
    throw badInput(
      `The input names ${given.length} records; it must name one: organisationId, activityId or partnershipId.`,
    );
  }
  const values = new Values(viewer.sight);
  const [record] = await database.rows<VisibilitySubject>(
    RECORD[only.kind](values.bind(only.id), values),
    values.list,
  );
  return record ?? null;
}

/** Most records that can be asked about at once: as many as a page holds. */
const MOST_RECORDS = 200;

/** Of these activities and partnerships, those that the viewer sees and may do something with, in one statement. */
export async function listOwn({ database, viewer }: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length > MOST_RECORDS)
    throw badInput(`There are ${ids.length} ids; at most ${MOST_RECORDS} can be asked about at once.`);
  const values = new Values(viewer.sight);
  const among = `any(${values.bind(ids.filter(isUuid))}::uuid[])`;
  const found = await database.rows<OwnedRecord>(
    `${ACTIVITY} where a.id = ${among} and ${isOpen("a", values)}
      union all ${PARTNERSHIP} where s.id = ${among} and ${openPartnership("s", values)}`,
    values.list,
  );
  return found
    .filter((subject) => Object.values(rightsOverRecord(viewer, subject)).includes(true))
    .map(({ id }) => id);
}

/** SQL of the ids of the activities whose coverage depends on a record; `$1` is its id. */
export const CONCERNED: Readonly<Record<Kind, string>> = {
  organisation: `select id from activity where holder_id = $1
    union select activity_id from activity_partner where partner_id = $1`,
  activity: "select id from activity where id = $1",
  partnership: `select a.id from partnership s join activity a on a.holder_id = s.holder_id
    join activity_partner p on p.activity_id = a.id and p.partner_id = s.partner_id where s.id = $1`,
};
