import { invitePeople } from "../accounts/account.policy.ts";
import { allows, reachOf } from "../accounts/policy.ts";
import { hasRole, type Viewer } from "../accounts/viewer.ts";
import { readHistory } from "../organisations/organisation.policy.ts";
import type { Values } from "../shared/database.ts";
import {
  seesActivity,
  seesField,
  seesNamed,
  seesOrganisation,
  seesPartnership,
} from "../shared/visibility.ts";
import { READS_ALL } from "./history.policy.ts";

/*
 * What is gone is seen as it was last: its place is taken by the row that the history kept when it was removed. Of what
 * left no trace nobody sees anything but those who see what is confidential.
 */

/** SQL of all records of a table, and of those that are gone as they were when they were removed. */
const everSince = (table: string, columns: readonly string[]): string => `(
  select id, ${columns.join(", ")} from ${table}
  union all select gone.id, ${columns.map((column) => `(gone.last).${column}`).join(", ")} from (
    select distinct on (r.record_id) r.record_id as id, jsonb_populate_record(null::${table}, r.old) as last from change_event r
    where r.entity = '${table}' and r.kind = 'REMOVED' order by r.record_id, r.position desc) gone
  where not exists (select from ${table} still where still.id = gone.id))`;

/** SQL that holds where every organisation that a change `c` names is seen: PostgreSQL looks up once which ones are. */
const namesOnlySeen = (
  c: string,
  values: Values,
): string => `not exists (select from unnest(${c}.organisations) named(id)
  where named.id not in (select o.id from ${everSince("organisation", ["visibility"])} o where ${seesOrganisation("o", values)}))`;

const isSeenActivity = (id: string, values: Values): string =>
  `exists (select from ${everSince("activity", ["holder_id", "visibility"])} a where a.id = ${id} and ${seesActivity("a", values)})`;

/** Both of its ends are judged with the organisations of the change; the partner also by what the work would tell of it. */
const isSeenPartnership = (id: string, values: Values): string =>
  `exists (select from ${everSince("partnership", ["holder_id", "partner_id", "visibility"])} s left join organisation o on o.id = s.partner_id
    where s.id = ${id} and ${seesPartnership("s", values)} and (o.id is null or ${seesNamed("o", "s.holder_id", values)}))`;

/** SQL that holds where the record of a change is seen, as far as it is no organisation. */
const isOfSeen = (c: string, values: Values): string => `case
  when ${c}.entity in ('activity', 'activity_theme') then ${isSeenActivity(`${c}.record_id`, values)}
  when ${c}.entity = 'partnership' then ${isSeenPartnership(`${c}.record_id`, values)}
  when ${c}.entity = 'visibility_setting' and ${c}.part is not null then ${isSeenActivity(`${c}.part::uuid`, values)} or ${isSeenPartnership(`${c}.part::uuid`, values)}
  else true end`;

/** Fields, and tables, that an organisation may hide on their own. */
const HIDDEN_ALONE = [
  { what: "entity = 'organisation' and c.field = 'website'", field: "CONTACT" },
  { what: "entity = 'organisation' and c.field = 'country_code'", field: "PLACE" },
  { what: "entity = 'affiliation'", field: "NETWORKS" },
] as const;

/** SQL that holds where no field that is hidden on its own would be told. */
const tellsNoHidden = (values: Values): string =>
  HIDDEN_ALONE.map(
    ({ what, field }) =>
      `not (c.${what} and exists (select from organisation h where h.id = any(c.organisations) and not ${seesField("h", field, values)}))`,
  ).join(" and ");

/**
 * SQL that keeps the changes `c` that a viewer may read: everybody's or those of what concerns their own organisations,
 * and of these only where the field, the record and every organisation that it concerns are seen.
 */
export function mayRead(viewer: Viewer, values: Values): string {
  const conditions = [namesOnlySeen("c", values), isOfSeen("c", values), tellsNoHidden(values)];
  if (!readsAll(viewer)) conditions.unshift(`c.organisations && ${values.bind(readableOf(viewer))}::uuid[]`);
  return conditions.join(" and ");
}

/** Whether a viewer reads everybody's history, and may know everybody's name. */
export const readsAll = (viewer: Viewer): boolean => hasRole(viewer, ...READS_ALL);

/** Ids of the organisations whose history a viewer may read. */
const readableOf = (viewer: Viewer): readonly string[] =>
  viewer.grants.map(({ organisationId }) => organisationId).filter((id) => allows(readHistory, viewer, [id]));

/** SQL that holds where a viewer may know the name of a person: of everybody, or of a colleague. */
export function mayName(account: string, viewer: Viewer, values: Values): string {
  if (readsAll(viewer)) return "true";
  return `exists (select from account_grant colleague where colleague.account_id = ${account} and colleague.withdrawn_at is null
    and colleague.organisation_id = any(${values.bind(readableOf(viewer))}::uuid[]))`;
}

/** The same of the name of a token, by SQL of the id of its organisation. */
export const mayNameToken = (organisation: string, viewer: Viewer, values: Values): string =>
  readsAll(viewer) ? "true" : `${organisation} = any(${values.bind(readableOf(viewer))}::uuid[])`;

/** SQL that holds where a viewer may know who is invited, by SQL of the id of the organisation: whoever may invite for it. */
export function mayNameInvited(organisation: string, viewer: Viewer, values: Values): string {
  const reach = reachOf(invitePeople, viewer);
  return reach === "ALL" ? "true" : `${organisation} = any(${values.bind([...reach])}::uuid[])`;
}
