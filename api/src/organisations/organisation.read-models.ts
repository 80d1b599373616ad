import { ROLE_FACTS } from "../accounts/organisation-of-role.queries.ts";
import type { Values } from "../shared/database.ts";
import { nameIn } from "../shared/language.ts";
import type { ReadModels, Relation } from "../shared/read-model.ts";
import { seesField, seesOrganisation } from "../shared/visibility.ts";

/** Keeps the aliases that somebody may see: those that no holder gave, or one that they see. */
export const openAlias = (row: string, values: Values): string =>
  `(${row}.holder_id is null or exists (select from organisation gave where gave.id = ${row}.holder_id and ${seesOrganisation("gave", values)}))`;

/** Ids of the files of holders that somebody may not see: a file, or its part, is one holder's, whom its publisher names. */
const hiddenFiles = (
  values: Values,
): string => `select s.id from source s join organisation h on not ${seesOrganisation("h", values)} and (h.name = s.publisher
    or exists (select from organisation_identifier i where i.organisation_id = h.id and i.value = s.publisher)
    or exists (select from activity a where a.holder_id = h.id and a.source_id = s.id)) where s.kind = 'IATI_FILE'`;

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
      demonstration: (t) => `(select demonstration from source where id = ${t}.source_id)`,
      lastConfirmedOn: (t) => `${t}.last_confirmed_on`,
      version: (t) => `${t}.version`,
      viewerMay: (t, query) =>
        `json_build_object('id', ${t}.id, 'name', ${t}.name, 'isSecretariat', ${ROLE_FACTS.isSecretariat(t)},
          'isMember', ${ROLE_FACTS.isMember(t, query.bind(query.reading.today))},
          'holderIds', array(select holder_id from partnership where partner_id = ${t}.id))`,
    },
    relations: {
      country: {
        kind: "one",
        from: (t, c, { values }) =>
          `country ${c} where ${c}.code = ${t}.country_code and ${seesField(t, "PLACE", values)}`,
      },
      identifiers: listOf("organisation_identifier", (c) => [`${c}.value`]),
      aliases: {
        kind: "list",
        // several holders may write it in the same way, and most do as it is called
        from: (t, c, { values }) => `(select distinct on (other.name) other.* from organisation_alias other
          where other.organisation_id = ${t}.id and other.name <> ${t}.name and ${openAlias("other", values)}
          order by other.name, other.holder_id nulls first, other.id) ${c} where true`,
        order: (c) => [`${c}.name`],
      },
      roles: listOf("organisation_role", (c) => [`${c}.starts_on nulls first`, `${c}.role`]),
      memberships: listOf("membership", (c) => [`${c}.starts_on`]),
      networks: {
        kind: "list",
        from: (t, c, { values }) => `affiliation af join organisation ${c} on ${c}.id = af.network_id
          where af.organisation_id = ${t}.id and ${seesOrganisation(c, values)}
            and ${seesField(t, "NETWORKS", values)} and ${seesField(c, "NETWORKS", values)}`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
      source: openSourceLine("organisation"),
    },
  },
  OrganisationIdentifier: { columns: { value: (t) => `${t}.value` } },
  OrganisationAlias: {
    columns: { name: (t) => `${t}.name`, language: (t) => `${t}.language` },
    relations: { source: openSourceLine("organisation_alias") },
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

/** The same of a row that several holders' sources may have named first; none where that one is not to be seen. */
function openSourceLine(table: string): Relation {
  return {
    kind: "one",
    from: (t, c, { values }) =>
      `${table} ${c} where ${c}.id = ${t}.id and ${c}.source_id not in (${hiddenFiles(values)})`,
  };
}
