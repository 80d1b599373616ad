import { nameIn } from "../shared/language.ts";
import type { ReadModels } from "../shared/read-model.ts";
import { visibleTo } from "../shared/visibility.ts";

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
      website: (t) => `${t}.website`,
      withheld: (t) => `${t}.withheld`,
      demonstration: (t) => `(select demonstration from source where id = ${t}.source_id)`,
      lastConfirmedOn: (t) => `${t}.last_confirmed_on`,
    },
    relations: {
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code` },
      identifiers: listOf("organisation_identifier", (c) => [`${c}.value`]),
      aliases: listOf("organisation_alias", (c) => [`${c}.name`]),
      roles: listOf("organisation_role", (c) => [`${c}.starts_on nulls first`, `${c}.role`]),
      memberships: listOf("membership", (c) => [`${c}.starts_on`]),
      networks: {
        kind: "list",
        from: (t, c) => `affiliation af join organisation ${c} on ${c}.id = af.network_id
          where af.organisation_id = ${t}.id and ${visibleTo(c)}`,
        order: (c) => [`${c}.name`],
      },
      source: sourceLine("organisation"),
    },
  },
  OrganisationIdentifier: { columns: { value: (t) => `${t}.value` } },
  OrganisationAlias: {
    columns: { name: (t) => `${t}.name`, language: (t) => `${t}.language` },
    relations: { source: sourceLine("organisation_alias") },
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

function listOf(table: string, order: (child: string) => readonly string[]) {
  return {
    kind: "list",
    from: (t: string, c: string) => `${table} ${c} where ${c}.organisation_id = ${t}.id`,
    order,
  } as const;
}

/** The source and line of a row of `table`, as an object of its own. */
export function sourceLine(table: string) {
  return { kind: "one", from: (t: string, c: string) => `${table} ${c} where ${c}.id = ${t}.id` } as const;
}
