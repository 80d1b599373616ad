import { Role } from "@onze/schema";
import { isUmbrella } from "../../accounts/viewer.ts";
import { nameIn } from "../../shared/language.ts";
import type { Column, ReadModels, ReadQuery, Relation } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";

/** Activities of which the ids are told; of more, the number. */
const MOST_IDS = 50;

/** Those of a list of ids, by name. */
const namedIn = (list: string): Relation => ({
  kind: "list",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = any(${t}.${list}) and ${seesOrganisation(c, values)}`,
  order: (c) => [`${c}.name_key`, `${c}.id`],
});

const oneSeen = (column: string): Relation => ({
  kind: "one",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = ${t}.${column} and ${seesOrganisation(c, values)}`,
});

/** What was written beside a status is for the two and the secretariat. */
const note: Column = (t, query) => {
  const { viewer } = query.reading;
  if (isUmbrella(viewer)) return `${t}.note`;
  const own = `${query.bind(viewer.grants.map(({ organisationId }) => organisationId))}::uuid[]`;
  return `case when array[${t}.first, ${t}.second] && ${own} then ${t}.note end`;
};

/** The names that its sentence holds. */
const sentence: Column = (t, query) => {
  const names = (list: string): string =>
    `array(select n.name from organisation n where n.id = any(${t}.${list}) and ${seesOrganisation("n", query.values)} order by n.name_key, n.id)`;
  const named = (table: string, code: string): string =>
    `(select ${nameIn("n.names", query.language)} from ${table} n where n.code = ${t}.${code})`;
  return `json_build_object('level', ${t}.level, 'years', ${t}.level_years, 'theme', ${named("theme", "theme")},
    'place', coalesce(${named("country", "place")}, ${named("region", "place")}), 'partners', ${names("partner_ids")}, 'networks', ${names("network_ids")},
    'approaches', array(select ${nameIn("n.names", query.language)} from sector n where n.code = any(${t}.codes) order by n.code))`;
};

/** Whom the secretariat calls. To others the name of a person is not told by an overlap. */
const editors: Column = (t, { reading }: ReadQuery) =>
  isUmbrella(reading.viewer)
    ? `array_to_json(array(select distinct a.name from account_grant g join account a on a.id = g.account_id
        where g.organisation_id = ${t}.holder_id and g.role = '${Role.MEMBER_EDITOR}' and g.withdrawn_at is null
          and a.erased_at is null and a.disabled_at is null order by a.name))`
    : "json_build_array()";

const pair: Column = (t) => `json_build_array(${t}.first, ${t}.second)`;

/** How overlaps are read from the rows of a page of them, `overlap`, and from what each holder has there, `work`. */
export const overlapReadModels: ReadModels = {
  Overlap: {
    columns: {
      id: (t) => `${t}.key`,
      isWithPeer: (t) => `exists (select from work w where w.position = ${t}.position and w.side = 'OTHER')`,
      level: (t) => `${t}.level`,
      sentence,
      years: (t) => `to_json(${t}.years)`,
      levelYears: (t) => `to_json(${t}.level_years)`,
      lastConfirmedOn: (t) =>
        `(select case when bool_and(w.confirmed_on is not null) then min(w.confirmed_on) end from work w where w.position = ${t}.position)`,
      status: (t) => `coalesce(${t}.status, 'UNEXAMINED')`,
      note,
      setAt: (t) => `${t}.set_at`,
      version: (t) => `coalesce(${t}.version, 0)`,
      isCellAgreed: (t) => `${t}.is_agreed`,
      viewerMay: pair,
    },
    relations: {
      holders: {
        kind: "list",
        from: (t, c) => `work ${c} where ${c}.position = ${t}.position`,
        order: (c) => [`array_position(array['UMBRELLA', 'MEMBERS', 'OTHER'], ${c}.side)`, `${c}.name_key`],
      },
      theme: { kind: "one", from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme` },
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.place` },
      region: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.place` },
      partners: namedIn("partner_ids"),
      networks: namedIn("network_ids"),
      approaches: {
        kind: "list",
        from: (t, c) => `sector ${c} where ${c}.code = any(${t}.codes)`,
        order: (c) => [`${c}.code`],
      },
      assignee: oneSeen("assignee_id"),
      setBy: oneSeen("set_by_organisation_id"),
      agreements: {
        kind: "list",
        from: (
          t,
          c,
          { values },
        ) => `role_agreement ${c} where ${c}.theme_code = ${t}.theme and coalesce(${c}.country_code, ${c}.region_code) = ${t}.place
          and array(select organisation_id from role_agreement_parties where role_agreement_id = ${c}.id) @> array[${t}.first, ${t}.second]
          and ${seesAgreement(c, values)}`,
        order: (c) => [{ sql: `${c}.valid_from`, descends: true }, `${c}.id`],
      },
    },
  },
  OverlapHolder: {
    columns: {
      side: (t) => `${t}.side`,
      activityCount: (t) => `cardinality(${t}.activity_ids)`,
      activityIds: (t) => `to_json(${t}.activity_ids[:${MOST_IDS}])`,
      lastConfirmedOn: (t) => `${t}.confirmed_on`,
      sourceOn: (t) => `${t}.source_on`,
      editors,
    },
    relations: { organisation: oneSeen("holder_id") },
  },
};
