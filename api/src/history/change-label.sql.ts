import type { Language } from "@onze/schema";
import type { Viewer } from "../accounts/viewer.ts";
import { frameworkName } from "../frameworks/framework-name.sql.ts";
import type { Values } from "../shared/database.ts";
import { nameIn, textIn } from "../shared/language.ts";
import type { ReadQuery } from "../shared/read-model.ts";
import { seesAgreement } from "../shared/visibility-between.ts";
import { seesBrought, seesDecision } from "../shared/visibility-decisions.ts";
import { seesOutcome } from "../shared/visibility-impact.ts";
import { mayName, mayNameInvited } from "./change-sight.sql.ts";

/** Tables of what an organisation has. */
const OF_ORGANISATION =
  "'organisation_alias', 'organisation_identifier', 'organisation_role', 'membership', 'affiliation', 'account_grant', 'invitation', 'api_token', 'partner_link', 'visibility_setting', 'intention'";

/** SQL of a field of a record when it was made or removed. */
const recorded = (c: string, field: string): string =>
  `(select coalesce(e.old, e.new)->>'${field}' from change_event e where e.entity = ${c}.entity and e.record_id = ${c}.record_id
    and e.field is null and coalesce(e.old, e.new) ? '${field}' order by e.position desc limit 1)`;

/** SQL of the id of the one organisation whose record a change is about; null for other records. */
export const subjectOf = (c: string): string => `case when ${c}.entity = 'organisation' then ${c}.record_id
  when ${c}.entity in (${OF_ORGANISATION}) then coalesce(
    case ${c}.entity when 'organisation_alias' then (select organisation_id from organisation_alias where id = ${c}.record_id)
      when 'affiliation' then (select organisation_id from affiliation where id = ${c}.record_id) end,
    ${recorded(c, "organisation_id")}::uuid, case when cardinality(${c}.organisations) = 1 then ${c}.organisations[1] end) end`;

/** SQL of the name of an organisation; of one that is gone, its last. */
const nameOf = (id: string): string => `coalesce((select name from organisation where id = ${id}),
  (select gone.old->>'name' from change_event gone where gone.entity = 'organisation' and gone.record_id = ${id} and gone.kind = 'REMOVED' order by gone.position desc limit 1))`;

const titleOf = (id: string, language: Language): string =>
  `(select coalesce(${textIn("a.titles", "coalesce(a.language, 'und')", language)}->>'text', a.identifier) from activity a where a.id = ${id})`;

/** SQL of what a person calls the record of a change; null when nothing is left to call it by. */
export function labelOf(c: string, language: Language, viewer: Viewer, values: Values): string {
  const person = (account: string): string =>
    `(select name from account where id = ${account} and erased_at is null and ${mayName("account.id", viewer, values)})`;
  return `case ${c}.entity
    when 'account' then ${person(`${c}.record_id`)}
    when 'account_grant' then ${person(`(select account_id from account_grant where id = ${c}.record_id)`)}
    when 'confidential_reading' then ${person(`(select account_id from confidential_reading where id = ${c}.record_id)`)}
    when 'invitation' then (select coalesce(i.name, i.email) from invitation i where i.id = ${c}.record_id and ${mayNameInvited("i.organisation_id", viewer, values)})
    when 'api_token' then coalesce((select name from api_token where id = ${c}.record_id), ${recorded(c, "name")})
    when 'activity' then coalesce(${titleOf(`${c}.record_id`, language)}, ${recorded(c, "identifier")})
    when 'activity_theme' then ${titleOf(`${c}.record_id`, language)} when 'activity_goal' then ${titleOf(`${c}.record_id`, language)}
    ${labelsOfFrameworks(c, language)}
    ${labelsOfDecisions(c, language)}
    when 'term' then coalesce((select word from term where id = ${c}.record_id), ${recorded(c, "word")})
    when 'term_remark' then (select word from term where id = coalesce((select term_id from term_remark where id = ${c}.record_id), ${recorded(c, "term_id")}::uuid))
    ${labelsOfRounds(c, language)}
    ${labelsOfImpact(c)}
    when 'partnership' then ${namesOf(c)} when 'record_remark' then ${namesOf(c)}
    when 'visibility_setting' then coalesce(${titleOf(`${c}.part::uuid`, language)}, ${nameOf(subjectOf(c))}, ${namesOf(c)})
    when 'network_strategy' then ${nameOf(`coalesce((select network_id from network_strategy where id = ${c}.record_id), ${recorded(c, "network_id")}::uuid)`)}
    when 'scenario' then coalesce((select title from scenario where id = ${c}.record_id), ${recorded(c, "title")})
    when 'role_agreement' then (select coalesce(r.demand, ${cellOf("r", language)}) from role_agreement r where r.id = ${c}.record_id)
    when 'coverage_snapshot' then coalesce((select title from coverage_snapshot where id = ${c}.record_id), ${recorded(c, "title")})
    when 'overlap_status' then (select concat_ws(' – ', ${nameOf("s.first_id")}, ${nameOf("s.second_id")}) || ': ' || ${cellOf("s", language)}
      from overlap_status s where s.id = ${c}.record_id)
    when 'stated_need' then coalesce((select title from stated_need where id = ${c}.record_id), ${recorded(c, "title")})
    when 'need_weight_set' then coalesce((select title from need_weight_set where id = ${c}.record_id), ${recorded(c, "title")})
    when 'indicator' then coalesce(${INDICATOR(c)}, ${recorded(c, "name")})
    when 'indicator_value' then ${INDICATOR(c)}
    else ${nameOf(subjectOf(c))} end`;
}

/** SQL of the same of frameworks and of what they hold; of what is gone, what it was called when it was removed. */
function labelsOfFrameworks(c: string, language: Language): string {
  const frameworkOf = (table: string): string =>
    `(select ${frameworkName("f", language)} from framework f where f.id = coalesce((select framework_id from ${table} where id = ${c}.record_id), ${recorded(c, "framework_id")}::uuid))`;
  return `when 'framework_cycle' then coalesce((select code from framework_cycle where id = ${c}.record_id), ${recorded(c, "code")})
    when 'framework' then coalesce((select ${frameworkName("f", language)} from framework f where f.id = ${c}.record_id), ${recorded(c, "code")})
    when 'framework_actor' then concat_ws(', ', ${nameOf(`coalesce((select organisation_id from framework_actor where id = ${c}.record_id), ${recorded(c, "organisation_id")}::uuid)`)}, ${frameworkOf("framework_actor")})
    when 'strategic_goal' then concat_ws(', ', ${goalName(`${c}.record_id`, language)}, ${frameworkOf("strategic_goal")})
    when 'synergy_commitment' then coalesce((select text from synergy_commitment where id = ${c}.record_id), ${recorded(c, "text")})`;
}

/** SQL of the same of decisions and bodies, by whose names their parts are called. */
function labelsOfDecisions(c: string, language: Language): string {
  const titled = (table: string): string =>
    `coalesce((select title from ${table} where id = ${c}.record_id), ${recorded(c, "title")})`;
  const ofDecision = (table: string): string =>
    `(select d.title from decision d where d.id = coalesce((select decision_id from ${table} where id = ${c}.record_id), ${recorded(c, "decision_id")}::uuid))`;
  const ofBody = (table: string): string =>
    `(select ${nameIn("b.names", language)} from body b where b.id = coalesce((select body_id from ${table} where id = ${c}.record_id), ${recorded(c, "body_id")}::uuid))`;
  const parts = ["decision_party", "decision_stage", "feedback_request", "participation_score", "stance"];
  return `${["agenda_item", "decision", "proposal"].map((table) => `when '${table}' then ${titled(table)}`).join("\n    ")}
    when 'proposal_answer' then (select p.title from proposal p where p.id = coalesce((select proposal_id from proposal_answer where id = ${c}.record_id), ${recorded(c, "proposal_id")}::uuid))
    when 'body' then (select ${nameIn("b.names", language)} from body b where b.id = ${c}.record_id)
    ${parts.map((table) => `when '${table}' then ${ofDecision(table)}`).join("\n    ")}
    ${["seat", "seat_reference", "seat_rule"].map((table) => `when '${table}' then ${ofBody(table)}`).join("\n    ")}`;
}

/** SQL of the same of what anonymous rounds ask, and of what comes of them. */
function labelsOfRounds(c: string, language: Language): string {
  const roundOf = (id: string): string =>
    `(select ${nameIn("r.titles", language)} from round r where r.id = ${id})`;
  const ofFollowUp = `coalesce((select round_id from round_follow_up where id = ${c}.record_id), ${recorded(c, "round_id")}::uuid)`;
  return `when 'questionnaire' then (select ${nameIn("q.titles", language)} || ', ' || q.version from questionnaire q where q.id = ${c}.record_id)
    when 'round' then ${roundOf(`${c}.record_id`)} when 'round_follow_up' then ${roundOf(ofFollowUp)}`;
}

/** SQL of the same of demands and changes, by whose titles their parts are called. */
function labelsOfImpact(c: string): string {
  const titled = (table: string): string =>
    `coalesce((select title from ${table} where id = ${c}.record_id), ${recorded(c, "title")})`;
  const of = (parent: string, column: string, table: string): string =>
    `(select p.title from ${parent} p where p.id = coalesce((select ${column} from ${table} where id = ${c}.record_id), ${recorded(c, column)}::uuid))`;
  const ofDemand = [
    "demand_action",
    "demand_ask",
    "demand_coordination",
    "demand_party",
    "demand_target",
    "stage_event",
  ];
  const ofOutcome = [
    "bond_assessment",
    "contribution",
    "evidence_item",
    "outcome_author",
    "outcome_consent",
    "rival_explanation",
  ];
  return [
    ...["policy_demand", "outcome"].map((table) => `when '${table}' then ${titled(table)}`),
    ...ofDemand.map((table) => `when '${table}' then ${of("policy_demand", "demand_id", table)}`),
    ...ofOutcome.map((table) => `when '${table}' then ${of("outcome", "outcome_id", table)}`),
    `when 'ask_coding' then ${of("demand_ask", "ask_id", "ask_coding").replaceAll("p.title", "p.text")}`,
  ].join("\n    ");
}

const goalName = (id: string, language: Language): string =>
  `(select ${nameIn("g.names", language)} from strategic_goal g where g.id = ${id})`;
/** SQL of what a theme in a place is called. @param row of a table with `theme_code`, `country_code` and `region_code`. */
const cellOf = (row: string, language: Language): string =>
  `concat_ws(', ', (select ${nameIn("t.names", language)} from theme t where t.code = ${row}.theme_code),
    (select ${nameIn("n.names", language)} from country n where n.code = ${row}.country_code), (select ${nameIn("m.names", language)} from region m where m.code = ${row}.region_code))`;

const INDICATOR = (c: string): string =>
  `(select concat_ws(', ', i.name, i.year) from indicator i where i.id = ${c}.record_id)`;

const namesOf = (c: string): string =>
  `(select string_agg(name, ' – ' order by name) from organisation where id = any(${c}.organisations))`;

/**
 * SQL of the JSON of a value of a change as it is shown: opened, and with the name of what it refers to. A decision, a proposal, an
 * agreement or another change that is not the viewer's to read has none: that of which it tells may refer to it all the same.
 */
export function shownValue(
  c: string,
  value: string,
  { language, values }: Pick<ReadQuery, "language" | "values">,
): string {
  const text = `${value} #>> '{}'`;
  const named = (table: string): string =>
    `to_jsonb((select ${nameIn("names", language)} from ${table} where code = ${text}))`;
  return `case when jsonb_typeof(${value}) <> 'string' then open_value(${value})
    when ${c}.field in ('organisation_id', 'holder_id', 'partner_id', 'network_id', 'parties', 'assignee_id', 'stated_by_id', 'owner_id', 'reference_organisation_id', 'led_by_id', 'initiator_id', 'author_id', 'answered_by_id', 'proposed_by_id', 'harvested_by_id', 'added_by_id') then to_jsonb(${nameOf(`(${text})::uuid`)})
    when ${c}.field = 'theme_code' then ${named("theme")} when ${c}.field = 'country_code' then ${named("country")}
    when ${c}.field in ('region_code', 'continent_code') then ${named("region")}
    when ${c}.field = 'goal_id' then to_jsonb((select ${nameIn("names", language)} from strategic_goal where id::text = ${text}))
    when ${c}.field = 'body_id' then to_jsonb((select ${nameIn("names", language)} from body where id::text = ${text}))
    when ${c}.field = 'decision_id' then to_jsonb((select d.title from decision d where d.id::text = ${text} and ${seesDecision("d", values)}))
    when ${c}.field = 'agreement_id' then to_jsonb((select coalesce(r.demand, ${cellOf("r", language)}) from role_agreement r where r.id::text = ${text} and ${seesAgreement("r", values)}))
    when ${c}.field = 'merged_into_id' and ${c}.entity = 'outcome' then to_jsonb((select o.title from outcome o where o.id::text = ${text} and ${seesOutcome("o", values)}))
    when ${c}.field = 'merged_into_id' then to_jsonb((select p.title from proposal p where p.id::text = ${text} and ${seesBrought("p.author_id", "p.decision_id", values)})) when ${c}.field = 'session_id' then null when ${c}.field = 'term_id' then to_jsonb((select word from term where id::text = ${text}))
    when ${c}.field = 'indicator_id' then to_jsonb((select concat_ws(', ', name, year) from indicator where id::text = ${text})) else ${value} end`;
}

/** SQL of the name of the part of a record that a change is about; null for the record itself. */
export function partOf(c: string, language: Language): string {
  const named = (table: string): string =>
    `(select ${nameIn("names", language)} from ${table} where code = ${c}.part)`;
  return `case ${c}.entity when 'activity_theme' then ${named("theme")} when 'indicator_value' then ${named("country")}
    when 'need_weight_set' then coalesce(${named("theme")}, ${named("country")}) when 'activity_goal' then ${goalName(`${c}.part::uuid`, language)}
    when 'role_agreement' then case when ${c}.field = 'roles' then ${nameOf(`${c}.part::uuid`)} end end`;
}
