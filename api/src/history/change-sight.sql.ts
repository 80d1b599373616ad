import { invitePeople } from "../accounts/account.policy.ts";
import { allows, reachOf } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";
import { readHistory } from "../organisations/organisation.policy.ts";
import type { Values } from "../shared/database.ts";
import { seesField, seesOrganisation } from "../shared/visibility.ts";
import { COORDINATION_SIGHT } from "./coordination-sight.sql.ts";
import { DECISION_SIGHT } from "./decision-sight.sql.ts";
import { everSince, type RecordSight } from "./ever-since.sql.ts";
import { FRAMEWORK_SIGHT } from "./framework-sight.sql.ts";
import { readsAll } from "./history.policy.ts";
import { IMPACT_SIGHT } from "./impact-sight.sql.ts";
import { OWN_SIGHT } from "./own-sight.sql.ts";
import { TERM_SIGHT } from "./term-sight.sql.ts";
import { VOICE_SIGHT } from "./voice-sight.sql.ts";
import { WORK_SIGHT } from "./work-sight.sql.ts";

/** SQL that holds where every organisation that a change `c` names is seen: PostgreSQL looks up once which ones are. */
const namesOnlySeen = (
  c: string,
  values: Values,
): string => `not exists (select from unnest(${c}.organisations) named(id)
  where named.id not in (select o.id from ${everSince("organisation", ["visibility", "field_visibility"])} o where ${seesOrganisation("o", values)}))`;

/** Every table whose changes are kept says how its records are seen. */
const SIGHT: RecordSight = {
  ...OWN_SIGHT,
  ...WORK_SIGHT,
  ...FRAMEWORK_SIGHT,
  ...COORDINATION_SIGHT,
  ...DECISION_SIGHT,
  ...TERM_SIGHT,
  ...VOICE_SIGHT,
  ...IMPACT_SIGHT,
};

/** By the tables of records; those that are seen alike stand together. */
const SIGHTS = Map.groupBy(Object.entries(SIGHT), ([, isSeen]) => isSeen);

/** SQL that holds where the record of a change is seen; nobody sees one of a table that says nothing. */
function isOfSeen(c: string, viewer: Viewer, values: Values): string {
  const branches = [...SIGHTS].map(([isSeen, entries]) => {
    const tables = entries.map(([table]) => `'${table}'`).join(", ");
    return `when ${c}.entity in (${tables}) then ${isSeen(c, values, viewer)}`;
  });
  return `case ${branches.join("\n  ")} else false end`;
}

/** Fields, and tables, that an organisation may hide on their own. */
const HIDDEN_ALONE = [
  { what: "entity = 'organisation' and c.field = 'website'", field: "CONTACT" },
  { what: "entity = 'organisation' and c.field = 'country_code'", field: "PLACE" },
  // it begins with the register of a country
  { what: "entity = 'organisation_identifier'", field: "PLACE" },
  // a need says where its organisation works, and on what
  { what: "entity = 'stated_need'", field: "PLACE" },
  { what: "entity = 'stated_need'", field: "THEME" },
  // and so does that it stands behind a demand, or was asked about one
  { what: "entity in ('demand_party', 'demand_coordination')", field: "PLACE" },
  { what: "entity in ('demand_party', 'demand_coordination')", field: "THEME" },
  { what: "entity = 'seat' and c.field = 'continent_code'", field: "PLACE" },
] as const;

/** Identifiers of activities of others, whoever is hidden among them: no page tells them. */
const TELLS_NO_OTHERS =
  "not (c.entity = 'activity' and coalesce(c.field, '') in ('provider_activities', 'receiver_activities'))";

/** SQL that holds where no field that is hidden on its own would be told; of what is gone it is not known which ones were. */
const tellsNoHidden = (values: Values): string =>
  HIDDEN_ALONE.map(
    ({ what, field }) =>
      `not (c.${what} and exists (select from unnest(c.organisations) named(id)
        where not exists (select from organisation h where h.id = named.id and ${seesField("h", field, values)})))`,
  ).join(" and ");

/**
 * SQL that keeps the changes `c` that a viewer may read: everybody's or those of what concerns their own organisations,
 * and of these only where the field, the record and every organisation that it concerns are seen.
 */
export function mayRead(viewer: Viewer, values: Values): string {
  const conditions = [
    namesOnlySeen("c", values),
    isOfSeen("c", viewer, values),
    tellsNoHidden(values),
    TELLS_NO_OTHERS,
  ];
  if (!readsAll(viewer)) conditions.unshift(`c.organisations && ${values.bind(readableOf(viewer))}::uuid[]`);
  return conditions.join(" and ");
}

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
