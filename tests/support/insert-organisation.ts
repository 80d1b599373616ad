import { foldName } from "@onze/schema";
import type pg from "pg";
import { idOf, SOURCE } from "./sql-parts.ts";

export interface NewOrganisation {
  readonly kind?: string;
  /** Towards the umbrella; a member has the role MEMBER, whoever holds nothing needs none. */
  readonly role?: string;
  readonly country?: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly visibility?: string;
  /** Classes of single fields that are stricter. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly website?: string;
  /** Slugs of networks it belongs to. */
  readonly networks?: readonly string[];
}

/** A record as a test names it. */
export interface Added {
  readonly id: string;
  readonly slug: string;
}

/** Inserts an organisation with its names, role and networks. */
export async function insertOrganisation(
  client: pg.Client,
  name: string,
  given: NewOrganisation,
): Promise<Added> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const {
    kind = "PARTNER",
    country = null,
    acronym = null,
    visibility = "PUBLIC",
    fields = {},
    website = null,
  } = given;
  const { rows } = await client.query<Added>(
    `insert into organisation (source_id, slug, name, name_key, kind, country_code, acronym, visibility, field_visibility, website)
      values (${SOURCE}, $1, $2, $3, $4, $5, $6, $7, $8, $9) returning id, slug`,
    [slug, name, foldName(name), kind, country, acronym, visibility, fields, website],
  );
  const [added] = rows;
  if (!added) throw new Error(`${name} was not inserted`);
  const insert = async (text: string, values: readonly unknown[]) => {
    await client.query(text, [added.id, ...values]);
  };
  const { role, aliases = [], identifiers = [], networks = [] } = given;
  if (role)
    await insert(
      `insert into organisation_role (source_id, organisation_id, role) values (${SOURCE}, $1, $2)`,
      [role],
    );
  for (const alias of aliases) {
    await insert(
      `insert into organisation_alias (source_id, organisation_id, name, name_key) values (${SOURCE}, $1, $2, $3)`,
      [alias, foldName(alias)],
    );
  }
  for (const value of identifiers) {
    await insert(
      `insert into organisation_identifier (source_id, organisation_id, value) values (${SOURCE}, $1, $2)`,
      [value],
    );
  }
  for (const network of networks) {
    await insert(
      `insert into affiliation (source_id, organisation_id, network_id) values (${SOURCE}, $1, ${idOf("$2")})`,
      [network],
    );
  }
  return added;
}
