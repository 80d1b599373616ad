import { allows } from "../accounts/policy.ts";
import { hasRole, type Viewer } from "../accounts/viewer.ts";
import { readHistory } from "../organisations/organisation.policy.ts";
import { type Seeing, seesOrganisation, seesRecord } from "../shared/seen-records.sql.ts";
import { READS_ALL } from "./history.policy.ts";

/** SQL of the last class of a record that is gone. */
const lastClass = (entities: string, id: string): string =>
  `(select gone.old->>'visibility' from change_event gone where gone.entity in (${entities}) and gone.record_id = ${id}
    and gone.kind = 'REMOVED' order by gone.id desc limit 1)`;

/** SQL that holds where every organisation that a change `c` names is seen; one that is gone as it was last. */
const namesOnlySeen = (c: string, seeing: Seeing): string => `not exists (
  select from unnest(${c}.organisations) named(id) left join organisation live on live.id = named.id
  cross join lateral (select named.id, coalesce(live.visibility, ${lastClass("'organisation'", "named.id")}, 'CONFIDENTIAL') as visibility) o
  where not ${seesOrganisation("o", seeing)})`;

/** SQL of the id of the activity or partnership that a change is about; null where it is about neither. */
const recordOf = (
  c: string,
): string => `case when ${c}.entity in ('activity', 'activity_theme', 'partnership') then ${c}.record_id
  when ${c}.entity = 'visibility_setting' then ${c}.part::uuid end`;

const classOf = (
  id: string,
): string => `coalesce((select visibility from activity where id = ${id}), (select visibility from partnership where id = ${id}),
  ${lastClass("'activity', 'partnership'", id)}, 'CONFIDENTIAL')`;

/** SQL that holds where the record itself of a change is seen. */
const isOfSeen = (c: string, seeing: Seeing): string =>
  `(${recordOf(c)} is null or ${seesRecord(classOf(recordOf(c)), `${c}.organisations`, seeing)})`;

/**
 * SQL that keeps the changes `c` that a viewer may read: everybody's or those of what concerns their own organisations,
 * and of these only where the record and every organisation that it concerns are seen.
 */
export function mayRead(c: string, viewer: Viewer, seeing: Seeing): string {
  const conditions = [namesOnlySeen(c, seeing), isOfSeen(c, seeing)];
  if (!readsAll(viewer))
    conditions.push(`${c}.organisations && ${seeing.values.bind(readableOf(viewer))}::uuid[]`);
  return conditions.join(" and ");
}

const readsAll = (viewer: Viewer): boolean => hasRole(viewer, ...READS_ALL);

/** Ids of the organisations whose history a viewer may read. */
const readableOf = (viewer: Viewer): readonly string[] =>
  viewer.grants.map(({ organisationId }) => organisationId).filter((id) => allows(readHistory, viewer, [id]));

/** SQL that holds where a viewer may know the name of a person: of everybody, or of a colleague. */
export function mayName(account: string, viewer: Viewer, { values }: Seeing): string {
  if (readsAll(viewer)) return "true";
  return `exists (select from account_grant colleague where colleague.account_id = ${account} and colleague.withdrawn_at is null
    and colleague.organisation_id = any(${values.bind(readableOf(viewer))}::uuid[]))`;
}

/** The same of the name of a token, by SQL of the id of its organisation. */
export const mayNameToken = (organisation: string, viewer: Viewer, { values }: Seeing): string =>
  readsAll(viewer) ? "true" : `${organisation} = any(${values.bind(readableOf(viewer))}::uuid[])`;
