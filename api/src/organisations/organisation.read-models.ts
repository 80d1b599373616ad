import { ROLE_FACTS } from "../accounts/organisation-of-role.queries.ts";
import type { Policy } from "../accounts/policy.ts";
import { nameIn } from "../shared/language.ts";
import type { Column, ReadModels, ReadQuery, Relation } from "../shared/read-model.ts";
import { holdersOf, seesAlias, seesField, seesSource, seesWorkOf } from "../shared/visibility.ts";
import { editOrganisation } from "./organisation.policy.ts";

/** Whether a row belongs to the demonstration; what people wrote without naming a source does not. */
export const demonstration: Column = (t) =>
  `coalesce((select origin.demonstration from source origin where origin.id = ${t}.source_id), false)`;

/** SQL that holds where the reader may do something with the data of an organisation. @param id SQL of its id. */
export function mayWrite({ roles }: Policy, id: string, { reading, values }: ReadQuery): string {
  const editing = reading.viewer.grants.filter(({ role }) => roles[role]);
  if (editing.some(({ role }) => roles[role] === "ALL")) return "true";
  const own = editing.map(({ organisationId }) => organisationId);
  return own.length === 0 ? "false" : `${id} = any(${values.bind(own)}::uuid[])`;
}

/** How organisations, with the countries, regions and sources that they name, are read. */
export const organisationReadModels: ReadModels = {
  Region: {
    columns: {
      code: (t) => `${t}.code`,
      level: (t) => `${t}.level`,
      name: (t, { language }) => nameIn(`${t}.names`, language),
    },
    relations: { parent: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.parent_code` } },
  },
  Country: {
    columns: {
      code: (t) => `${t}.code`,
      m49: (t) => `${t}.m49`,
      name: (t, { language }) => nameIn(`${t}.names`, language),
    },
    relations: {
      region: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.region_code` },
      continent: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.continent_code` },
    },
  },
  Source: {
    columns: {
      id: (t) => `${t}.id`,
      kind: (t) => `${t}.kind`,
      name: (t) => `${t}.name`,
      publisher: (t) => `${t}.publisher`,
      url: (t) => `${t}.url`,
      takenOn: (t) => `${t}.taken_on`,
    },
  },
  SourceLine: {
    columns: { line: (t) => `${t}.source_line` },
    relations: { source: { kind: "one", from: (t, c) => `source ${c} where ${c}.id = ${t}.source_id` } },
  },
  Organisation: {
    columns: {
      id: (t) => `${t}.id`,
      slug: (t) => `${t}.slug`,
      name: (t) => `${t}.name`,
      acronym: (t) => `${t}.acronym`,
      kind: (t) => `${t}.kind`,
      iatiType: (t) => `${t}.iati_type`,
      website: (t, { values }) => `case when ${seesField(t, "CONTACT", values)} then ${t}.website end`,
      withheld: (t) => `${t}.withheld`,
      demonstration,
      lastConfirmedOn: (t) => `${t}.last_confirmed_on`,
      version: (t, query) =>
        `case when ${mayWrite(editOrganisation, `${t}.id`, query)} then ${t}.version end`,
      viewerMay: (t, query) =>
        `json_build_object('id', ${t}.id, 'name', ${t}.name, 'isSecretariat', ${ROLE_FACTS.isSecretariat(t)},
          'isMember', ${ROLE_FACTS.isMember(t, query.bind(query.reading.today))},
          'holderIds', array(${holdersOf(t, query.values)}))`,
    },
    relations: {
      country: {
        kind: "one",
        from: (t, c, { values }) =>
          `country ${c} where ${c}.code = ${t}.country_code and ${seesField(t, "PLACE", values)}`,
      },
      identifiers: {
        kind: "list",
        // whose register it is tells the country
        from: (t, c, { values }) =>
          `organisation_identifier ${c} where ${c}.organisation_id = ${t}.id and ${seesField(t, "PLACE", values)}`,
        order: (c) => [`${c}.value`],
      },
      aliases: {
        kind: "list",
        // several holders may write it in the same way, and most do as it is called
        from: (t, c, { values }) => `(select distinct on (other.name) other.* from organisation_alias other
          where other.organisation_id = ${t}.id and other.name <> ${t}.name and ${seesAlias("other", t, values)}
          order by other.name, other.holder_id nulls first, other.id) ${c} where true`,
        order: (c) => [`${c}.name`],
      },
      roles: listOf("organisation_role", (c) => [`${c}.starts_on nulls first`, `${c}.role`]),
      memberships: listOf("membership", (c) => [`${c}.starts_on`]),
      source: openSourceLine("organisation", (t) => `${t}.id`),
    },
  },
  OrganisationIdentifier: { columns: { value: (t) => `${t}.value` } },
  OrganisationAlias: {
    columns: { name: (t) => `${t}.name`, language: (t) => `${t}.language` },
    relations: { source: openSourceLine("organisation_alias", (t) => `${t}.organisation_id`) },
  },
  OrganisationRole: {
    columns: { role: (t) => `${t}.role`, startsOn: (t) => `${t}.starts_on`, endsOn: (t) => `${t}.ends_on` },
  },
  Membership: {
    columns: {
      id: (t) => `${t}.id`,
      charterSignedOn: (t) => `${t}.charter_signed_on`,
      admittedOn: (t) => `${t}.admitted_on`,
      admissionDecision: (t) => `${t}.admission_decision`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      assemblySeats: (t) => `${t}.assembly_seats`,
    },
  },
};

function listOf(table: string, order: (child: string) => readonly string[]): Relation {
  return { kind: "list", from: (t, c) => `${table} ${c} where ${c}.organisation_id = ${t}.id`, order };
}

/** The source and line of a row of `table`, as an object of its own. */
export function sourceLine(table: string) {
  return { kind: "one", from: (t: string, c: string) => `${table} ${c} where ${c}.id = ${t}.id` } as const;
}

/**
 * The same of a row about an organisation, as far as the sight may read it; else of the first partnership that it sees, so
 * that nobody tells whether another came before. @param organisation SQL of the id of the organisation of a row.
 */
function openSourceLine(table: string, organisation: (row: string) => string): Relation {
  return {
    kind: "one",
    from: (
      t,
      c,
      { values },
    ) => `(select told.source_id, told.source_line from organisation about cross join lateral (
        select own.source_id, own.source_line, null::date as starts_on, null::uuid as id, 0 as place from ${table} own where own.id = ${t}.id
        union all select held.source_id, held.source_line, held.starts_on, held.id, 1 from partnership held
          where held.partner_id = about.id and ${seesWorkOf("held.holder_id", "about", values)}) told
      where about.id = ${organisation(t)} and ${seesSource("told", "about", values)}
      order by told.place, told.starts_on, told.id limit 1) ${c} where true`,
  };
}
