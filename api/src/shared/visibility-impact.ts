import { Visibility } from "@onze/schema";
import type { Values } from "./database.ts";
import { classesAt, speaksWhollyFor } from "./sight.ts";
import { seesField, seesOrganisation } from "./visibility.ts";
import { isOwn } from "./visibility-decisions.ts";

/*
 * Every condition on what somebody may read of demands, of changes and of who contributed to them. They are made of those on
 * one organisation, and are written nowhere else.
 */

/** The level from which on somebody sees what the secretariat and the board do. */
const OF_SECRETARIAT = 3;

/** The list of figures that says how open civic space is, from 1 (closed) to 5 (open), and the last that is repressed. */
export const CIVIC_SPACE = { indicator: "civic-space", repressed: 2 } as const;

/**
 * Holds where a class, an SQL expression that is never null, is one that the sight sees of what some organisations have.
 *
 * @param belongs SQL that holds where it belongs to one of a bound list of ids.
 */
function seesUpTo(visibility: string, belongs: (ids: string) => string, values: Values): string {
  const { level, restrictedOf, confidentialOf, delegateLevel } = values.sight;
  const partners = speaksWhollyFor(values.sight);
  const isRestrictedAtMost = `${visibility} <> '${Visibility.CONFIDENTIAL}'`;
  const own: string[] = [];
  const ownUpTo = (ids: readonly string[], upTo: 3 | 4): void => {
    if (ids.length === 0 || level >= upTo) return;
    const isTheirs = belongs(values.bindOnce(ids));
    own.push(upTo === 4 ? isTheirs : `${isRestrictedAtMost} and ${isTheirs}`);
  };
  ownUpTo(restrictedOf, 3);
  ownUpTo(confidentialOf, 4);
  ownUpTo(partners, delegateLevel);
  const classes = classesAt(level).map((each) => `'${each}'`);
  return `(${[`${visibility} in (${classes.join(", ")})`, ...own].join(" or ")})`;
}

/** SQL that holds where the sight may read that an organisation, the row of its table, takes part in what tells where it works and on what. */
export const seesNamedThere = (organisation: string, values: Values): string =>
  `(${seesOrganisation(organisation, values)} and ${seesField(organisation, "PLACE", values)} and ${seesField(organisation, "THEME", values)})`;

/** The same of rows with a column that holds its id. */
export const seesOneNamed = (row: string, values: Values, column = "organisation_id"): string =>
  `exists (select from organisation named where named.id = ${row}.${column} and ${seesNamedThere("named", values)})`;

/**
 * SQL that keeps the demands that the sight sees: up to their class, of its own organisations, and where it may know one of
 * their owners. The secretariat sees those as well of which it may not know the owners.
 */
export function seesDemand(row: string, values: Values): string {
  const belongs = (ids: string): string =>
    `exists (select from demand_party own where own.demand_id = ${row}.id and own.organisation_id = any(${ids}::uuid[]) and ${seesOneNamed("own", values)})`;
  const seen = seesUpTo(`${row}.visibility`, belongs, values);
  if (values.sight.level >= OF_SECRETARIAT) return seen;
  return `(${seen} and exists (select from demand_party owner where owner.demand_id = ${row}.id and owner.capacity = 'OWNER'
    and ${seesOneNamed("owner", values)}))`;
}

/**
 * SQL that keeps what was done for a demand that the sight sees, by the row of its table: what is public, and to those who
 * stand behind it all. Its words may name those who did it: it is told with all of them, or not at all, but to who was one.
 */
export function seesAction(row: string, values: Values): string {
  if (values.sight.level >= OF_SECRETARIAT) return "true";
  // whoever speaks for an organisation that is hidden also from them, until they give a code, is told nothing of it
  const isKnownOwn = `${isOwn("own.organisation_id", values)} and ${seesOneNamed("own", values)}`;
  const actors = `select from demand_action_actor own where own.action_id = ${row}.id and ${isKnownOwn}`;
  const parties = `select from demand_party own where own.demand_id = ${row}.demand_id and ${isKnownOwn}`;
  const unknown = `select from demand_action_actor actor where actor.action_id = ${row}.id and not ${seesOneNamed("actor", values)}`;
  return `((${row}.is_public or exists (${parties})) and not exists (${unknown}) or exists (${actors}))`;
}

/** SQL that holds where the latest figure for a country, by SQL of its code, says that civic space is repressed or closed. */
export const isClosedSpace = (
  country: string,
): string => `coalesce((select v.value <= ${CIVIC_SPACE.repressed} from indicator_value v join indicator i on i.id = v.indicator_id
  where i.code = '${CIVIC_SPACE.indicator}' and v.country_code = ${country} and v.value is not null order by i.year desc limit 1), false)`;

/**
 * SQL that holds where a change is kept to those concerned because it happened where it is dangerous to be known for it, and
 * no partner has said otherwise yet.
 */
export const isGuarded = (row: string): string =>
  `(${row}.arena = 'PARTNER_COUNTRY' and ${row}.country_code is not null and ${isClosedSpace(`${row}.country_code`)}
    and not exists (select from outcome_consent said where said.outcome_id = ${row}.id))`;

/** SQL of the ids of a change and of those that were merged into it. */
export const mergedWith = (id: string): string =>
  `(select one.id from outcome one where one.id = ${id} or one.merged_into_id = ${id})`;

/** SQL that holds where a change, or one that was merged into it, belongs to one of a bound list of ids: they wrote it down, or contributed. */
const belongsTo =
  (row: string) =>
  (ids: string): string => {
    const of = (table: string): string =>
      `exists (select from ${table} own where own.outcome_id in ${mergedWith(`${row}.id`)} and own.organisation_id = any(${ids}::uuid[]))`;
    const merged = `exists (select from outcome own where own.merged_into_id = ${row}.id and own.harvested_by_id = any(${ids}::uuid[]))`;
    return `(${row}.harvested_by_id = any(${ids}::uuid[]) or ${merged} or ${of("outcome_author")} or ${of("contribution")})`;
  };

/**
 * SQL that keeps the changes that the sight sees. The strictest wins of what whoever harvested it says, of what partners
 * say, and of where it happened. Its words are of those who wrote it down: it is told with all of them, or not at all, but
 * to the secretariat, which may not know from whom it came.
 */
export function seesOutcome(row: string, values: Values): string {
  const belongs = belongsTo(row);
  const sees = (visibility: string): string => seesUpTo(visibility, belongs, values);
  const conditions = [
    sees(`${row}.visibility`),
    `not exists (select from outcome_consent said where said.outcome_id = ${row}.id and not ${sees("said.up_to")})`,
    `(not ${isGuarded(row)} or ${sees(`'${Visibility.RESTRICTED}'`)})`,
  ];
  if (values.sight.level < OF_SECRETARIAT)
    conditions.push(
      seesOneNamed(row, values, "harvested_by_id"),
      `not exists (select from outcome_author author where author.outcome_id = ${row}.id and not ${seesOneNamed("author", values)})`,
    );
  return `(${conditions.join(" and ")})`;
}

/** SQL that holds where the sight sees the change to which a row belongs, by its column `outcome_id`. */
export const seesItsOutcome = (row: string, values: Values): string =>
  `exists (select from outcome told where told.id = ${row}.outcome_id and ${seesOutcome("told", values)})`;

/**
 * SQL that keeps the changes that are listed and counted: those that the sight sees, but for one that was merged into another
 * that it sees as well. Where it does not see that other, nothing tells of the merging, and the change stands for itself.
 */
export const seesListed = (row: string, values: Values): string =>
  `(${seesOutcome(row, values)} and (${row}.merged_into_id is null
    or not exists (select from outcome onward where onward.id = ${row}.merged_into_id and ${seesOutcome("onward", values)})))`;

/** SQL of the ids of a change that the sight sees, by SQL of its id, and of those merged into it that it sees as well. */
export const seenWith = (id: string, values: Values): string =>
  `(select one.id from outcome one where one.id = ${id} or (one.merged_into_id = ${id} and ${seesOutcome("one", values)}))`;

/**
 * SQL that holds where an organisation, by SQL of its id, wrote a change down, or one that was merged into it, or contributed,
 * as far as the sight may read that. Whether it may know the organisation is asked apart.
 *
 * @param row of a change that the sight sees.
 */
export const hasPartIn = (organisation: string, row: string, values: Values): string =>
  `(${wroteDown(organisation, row, values)} or exists (select from contribution part where part.outcome_id in ${mergedWith(`${row}.id`)}
    and part.organisation_id = ${organisation} and ${seesContribution("part", values)}))`;

/** The same of one record by itself, whatever was merged into it. */
export const hasPartInRecord = (organisation: string, row: string, values: Values): string =>
  `(${row}.harvested_by_id = ${organisation}
    or exists (select from outcome_author author where author.outcome_id = ${row}.id and author.organisation_id = ${organisation})
    or exists (select from contribution part where part.outcome_id = ${row}.id and part.organisation_id = ${organisation} and ${seesContribution("part", values)}))`;

/** The same of those alone who wrote down a change, or one that was merged into it. */
export const wroteDown = (organisation: string, row: string, values: Values): string =>
  `exists (select from outcome told where told.id in ${seenWith(`${row}.id`, values)} and (told.harvested_by_id = ${organisation}
    or exists (select from outcome_author author where author.outcome_id = told.id and author.organisation_id = ${organisation})))`;

/** SQL that keeps what partners said of how far a change may be told: that is between them and the secretariat. */
export const seesConsent = (row: string, values: Values): string =>
  values.sight.level >= OF_SECRETARIAT
    ? seesOneNamed(row, values)
    : `(${isOwn(`${row}.organisation_id`, values)} and ${seesOneNamed(row, values)})`;

/** SQL that keeps the contributions that the sight sees: of whom it may know, up to the class of each, where it sees the change they were recorded with. */
export const seesContribution = (row: string, values: Values): string =>
  `(${seesPartOfSeen(row, values)} and ${seesItsOutcome(row, values)})`;

/** The same of a change that the sight sees. */
export const seesPartOfSeen = (row: string, values: Values): string =>
  `(${seesUpTo(`${row}.visibility`, (ids) => `${row}.organisation_id = any(${ids}::uuid[])`, values)} and ${seesOneNamed(row, values)})`;

/** SQL that keeps the pieces of evidence that the sight sees: up to the class of each, where it sees the change they are of and may know who brought them. */
export const seesEvidence = (row: string, values: Values): string =>
  `(${seesUpTo(`${row}.visibility`, (ids) => `${row}.added_by_id = any(${ids}::uuid[])`, values)}
    and (${row}.added_by_id is null or ${seesOneNamed(row, values, "added_by_id")}) and ${seesItsOutcome(row, values)})`;

/** SQL that keeps what organisations say of their own evidence: of whom the sight may know, where it sees the change. */
export const seesBondAssessment = (row: string, values: Values): string =>
  `(${seesOneNamed(row, values)} and ${seesItsOutcome(row, values)})`;

/** SQL that holds where the sight may read who was asked about a change, and what they added: who agreed to it, and of its own questions. */
export const seesWhoAnswered = (row: string, values: Values): string =>
  `(${row}.consents_to_name and ${row}.answered_at is not null or ${isOwn(`${row}.asked_by_id`, values)})`;
