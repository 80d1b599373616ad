import { invitePeople } from "../accounts/account.policy.ts";
import { allows, mayEver, peers, reachOf } from "../accounts/policy.ts";
import { hasRole, type Viewer } from "../accounts/viewer.ts";
import { seesIntention, seesScenario } from "../complementarity/what-if/scenario-sight.sql.ts";
import { readHistory } from "../organisations/organisation.policy.ts";
import type { Values } from "../shared/database.ts";
import {
  hidesNoWorkOf,
  seesActivity,
  seesAlias,
  seesBudget,
  seesField,
  seesNamed,
  seesNamedInWork,
  seesNetworksOf,
  seesOrganisation,
  seesProvenPartnership,
} from "../shared/visibility.ts";
import {
  seesActor,
  seesAffiliation,
  seesAgreed,
  seesOverlap,
  seesSnapshot,
} from "../shared/visibility-between.ts";
import { READS_ALL } from "./history.policy.ts";

/*
 * What is gone is seen as it was last: its place is taken by the row that the history kept when it was removed. Of what
 * left no trace nobody sees anything but those who see what is confidential.
 */

/** SQL of all records of a table, and of those that are gone as they were when they were removed. @param unkept SQL of what the history keeps nothing of. */
const everSince = (
  table: string,
  columns: readonly string[],
  unkept: Readonly<Record<string, string>> = {},
): string => `(
  select id, ${columns.join(", ")} from ${table}
  union all select gone.id, ${columns.map((column) => unkept[column] ?? `(gone.last).${column}`).join(", ")} from (
    select distinct on (r.record_id) r.record_id as id, jsonb_populate_record(null::${table}, r.old) as last from change_event r
    where r.entity = '${table}' and r.kind = 'REMOVED' order by r.record_id, r.position desc) gone
  where not exists (select from ${table} still where still.id = gone.id))`;

/** SQL that holds where every organisation that a change `c` names is seen: PostgreSQL looks up once which ones are. */
const namesOnlySeen = (
  c: string,
  values: Values,
): string => `not exists (select from unnest(${c}.organisations) named(id)
  where named.id not in (select o.id from ${everSince("organisation", ["visibility", "field_visibility"])} o where ${seesOrganisation("o", values)}))`;

const ACTIVITIES = everSince("activity", ["holder_id", "visibility"]);

const isSeenActivity = (id: string, values: Values): string =>
  `exists (select from ${ACTIVITIES} a where a.id = ${id} and ${seesActivity("a", values)})`;

/** SQL of the ids of the partners whom an entry of the list of an activity's partners was and is about. */
const PARTNERS = (c: string): string =>
  `unnest(array[(${c}.old->>'partner_id')::uuid, (${c}.new->>'partner_id')::uuid])`;

/**
 * Partners of an activity are told as the activity itself would tell them now, and of those that are gone it is not known
 * whether it would. That nothing but a share changed is for those who may read what a partner received.
 */
const isToldOfPartners = (c: string, values: Values): string =>
  `exists (select from ${ACTIVITIES} a where a.id = ${c}.record_id and ${seesActivity("a", values)}
    and not exists (select from ${PARTNERS(c)} named(id) where named.id is not null and not exists (
      select from organisation p where p.id = named.id and ${seesNamedInWork("p", "a.holder_id", values)}
        and (${c}.old->'partner_id' is distinct from ${c}.new->'partner_id' or ${seesBudget("p", "a.holder_id", values)}))))`;

/** Partnerships; what proved one that is gone may have been of any class, unless a person stood for it. */
const PARTNERSHIPS = everSince("partnership", ["holder_id", "partner_id", "visibility", "proven_for"], {
  proven_for: "case when (gone.last).last_confirmed_on is null then 'CONFIDENTIAL' end",
});

/** Both of its ends are judged with the organisations of the change; the partner also by what the work would tell of it. */
const isSeenPartnership = (id: string, values: Values): string =>
  `exists (select from ${PARTNERSHIPS} s left join organisation o on o.id = s.partner_id
    where s.id = ${id} and ${seesProvenPartnership("s", values)} and (o.id is null or ${seesNamed("o", "s.holder_id", values)}))`;

/** What a holder calls an organisation tells of their work. */
const isSeenAlias = (id: string, values: Values): string =>
  `exists (select from ${everSince("organisation_alias", ["organisation_id", "holder_id"])} s left join organisation o on o.id = s.organisation_id
    where s.id = ${id} and ${seesAlias("s", "o", values)})`;

/** So does what a member set of it; the secretariat sets of whomever it will. */
const isSeenSetting = (id: string, values: Values): string =>
  `exists (select from ${everSince("visibility_setting", ["organisation_id", "set_by_organisation_id", "origin"])} s left join organisation o on o.id = s.organisation_id
    where s.id = ${id} and (s.origin <> 'MEMBER' or ${hidesNoWorkOf("s.set_by_organisation_id", "o", values)}))`;

/** SQL of the ids of everybody whom any change of the record of a change concerned: what was made first names nobody who was added to it. */
const everConcerned = (c: string): string =>
  `array(select unnest(e.organisations) from change_event e where e.entity = ${c}.entity and e.record_id = ${c}.record_id)`;

/** And what they agreed on, as the agreement itself would tell it to those who may know of everybody who ever was a party. */
const isSeenAgreement = (c: string, values: Values): string => {
  const agreed = {
    parties: everConcerned(c),
    theme: "s.theme_code",
    place: "coalesce(s.country_code, s.region_code)",
  };
  return `exists (select from ${everSince("role_agreement", ["theme_code", "country_code", "region_code"])} s
    where s.id = ${c}.record_id and ${seesAgreed(agreed, values)})`;
};

/** To what an organisation belongs, or belonged. */
const isSeenAffiliation = (id: string, values: Values): string =>
  `exists (select from ${everSince("affiliation", ["organisation_id", "network_id"])} s where s.id = ${id} and ${seesAffiliation("s", values)})`;

/** A snapshot names the holders of its filter. */
const isSeenSnapshot = (id: string, values: Values): string =>
  `exists (select from ${everSince("coverage_snapshot", ["organisation_id", "holder_ids"])} s where s.id = ${id} and ${seesSnapshot("s", values)})`;

const FRAMEWORKS = everSince("framework", ["country_code", "theme_code"]);

/** SQL that holds where each of some organisations may be known to take part in a framework, by SQL of its id. */
const seesActors = (organisations: string, framework: string, values: Values): string =>
  `exists (select from ${FRAMEWORKS} f where f.id = ${framework} and not exists (select from unnest(${organisations}) named(id)
    where not exists (select from organisation o where o.id = named.id and ${seesActor("o", "f", values)})))`;

/** Whoever takes part in a framework, or coordinates it. */
const isSeenActor = (c: string, values: Values): string =>
  `exists (select from ${everSince("framework_actor", ["framework_id"])} s
    where s.id = ${c}.record_id and ${seesActors(`${c}.organisations`, "s.framework_id", values)})`;

/** A commitment is told where everybody is seen who ever was its owner or a party of it, whichever of them a change was about. */
const isSeenCommitment = (c: string, values: Values): string =>
  `exists (select from ${everSince("synergy_commitment", ["framework_id"])} s
    where s.id = ${c}.record_id and ${seesActors(everConcerned(c), "s.framework_id", values)})`;

/** What the secretariat thinks of a network, which does not read it: of those who read everything, who see its networks. */
const isSeenStrategy = (id: string, viewer: Viewer, values: Values): string =>
  readsAll(viewer)
    ? `exists (select from ${everSince("network_strategy", ["network_id"])} s join organisation o on o.id = s.network_id
        where s.id = ${id} and ${seesNetworksOf("o", values)})`
    : "false";

/** What two organisations said of an overlap tells that both work there: it is seen where that is. */
const isSeenOverlap = (id: string, values: Values): string =>
  `exists (select from ${everSince("overlap_status", ["first_id", "second_id", "theme_code", "country_code", "region_code"])} s
    where s.id = ${id} and ${seesOverlap("s", values)})`;

/** Whoever saw a scenario that is gone is not known: it is told to its own organisation. */
const SCENARIOS = everSince(
  "scenario",
  ["organisation_id", "shared_with_peers", "written_by_id", "named_in_address"],
  { shared_with_peers: "false", written_by_id: "null::uuid", named_in_address: "'{}'::uuid[]" },
);

const isSeenScenario = (id: string, viewer: Viewer, values: Values): string =>
  `exists (select from ${SCENARIOS} s where s.id = ${id} and ${seesScenario("s", viewer, values)})`;

/** What an organisation announced, as it would be told. */
const isSeenIntention = (id: string, viewer: Viewer, values: Values): string =>
  `exists (select from ${everSince("intention", ["organisation_id", "kind", "country_code", "theme_code", "written_by_id"], { written_by_id: "null::uuid" })} s
    where s.id = ${id} and ${seesIntention("s", viewer, values)})`;

/**
 * SQL that holds where the record of a change is seen, as far as it is no organisation. Roles, memberships, rights, invitations
 * and tokens are about one organisation and tell no more than it; accounts are told to those who read everything.
 */
const isOfSeen = (c: string, viewer: Viewer, values: Values): string => `case
  when ${c}.entity = 'activity' and ${c}.field = 'partners' then ${isToldOfPartners(c, values)}
  when ${c}.entity in ('activity', 'activity_theme', 'activity_goal') then ${isSeenActivity(`${c}.record_id`, values)}
  when ${c}.entity = 'partnership' then ${isSeenPartnership(`${c}.record_id`, values)}
  when ${c}.entity = 'visibility_setting' and ${c}.part is not null then ${isSeenActivity(`${c}.part::uuid`, values)} or ${isSeenPartnership(`${c}.part::uuid`, values)}
  when ${c}.entity = 'visibility_setting' then ${isSeenSetting(`${c}.record_id`, values)}
  when ${c}.entity = 'organisation_alias' then ${isSeenAlias(`${c}.record_id`, values)}
  when ${c}.entity = 'coverage_snapshot' then ${isSeenSnapshot(`${c}.record_id`, values)}
  when ${c}.entity = 'synergy_commitment' then ${isSeenCommitment(c, values)}
  when ${c}.entity = 'framework' then ${seesActors(`${c}.organisations`, `${c}.record_id`, values)}
  when ${c}.entity = 'framework_actor' then ${isSeenActor(c, values)}
  when ${c}.entity = 'affiliation' then ${isSeenAffiliation(`${c}.record_id`, values)}
  when ${c}.entity = 'overlap_status' then ${isSeenOverlap(`${c}.record_id`, values)}
  when ${c}.entity = 'scenario' then ${isSeenScenario(`${c}.record_id`, viewer, values)}
  when ${c}.entity = 'intention' then ${isSeenIntention(`${c}.record_id`, viewer, values)}
  when ${c}.entity = 'role_agreement' then ${isSeenAgreement(c, values)}
  when ${c}.entity = 'network_strategy' then ${isSeenStrategy(`${c}.record_id`, viewer, values)}
  else true end`;

/** Fields, and tables, that an organisation may hide on their own. */
const HIDDEN_ALONE = [
  { what: "entity = 'organisation' and c.field = 'website'", field: "CONTACT" },
  { what: "entity = 'organisation' and c.field = 'country_code'", field: "PLACE" },
  // it begins with the register of a country
  { what: "entity = 'organisation_identifier'", field: "PLACE" },
  // a need says where its organisation works, and on what
  { what: "entity = 'stated_need'", field: "PLACE" },
  { what: "entity = 'stated_need'", field: "THEME" },
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
  if (!mayEver(peers, viewer)) conditions.push("c.entity <> 'synergy_commitment'");
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
