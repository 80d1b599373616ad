import { foldName } from "@onze/schema";
import type pg from "pg";
import { settle } from "./template-databases.ts";
import { withClient } from "./with-client.ts";

/** The slug of the umbrella's secretariat, which the code lists bring. */
export const UMBRELLA = "11-11-11";

export interface NewOrganisation {
  readonly kind?: string;
  /** Towards the umbrella; a member has the role MEMBER, whoever holds nothing needs none. */
  readonly role?: string;
  readonly country?: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly identifiers?: readonly string[];
  readonly visibility?: string;
  /** Slugs of networks it belongs to. */
  readonly networks?: readonly string[];
}

export interface NewActivity {
  /** Slug; the umbrella's secretariat when left out. */
  readonly holder?: string;
  readonly identifier?: string;
  readonly title?: string;
  /** By slug, with the share that each received; null when unknown. */
  readonly partners?: Readonly<Record<string, number | null>> | readonly string[];
  /** By code, with shares; what is left is not stated. Two letters are a country, three digits a region. */
  readonly places?: Readonly<Record<string, number>> | readonly string[];
  readonly themes?: Readonly<Record<string, number>> | readonly string[];
  readonly themeOrigin?: "STATED" | "SUGGESTED" | "CONFIRMED";
  /** By year; null for an amount without a euro figure. */
  readonly eur?: Readonly<Record<number, number | null>>;
  /** First and last; null when the source gives no dates. */
  readonly years?: readonly [number, number] | null;
  readonly framework?: string;
  readonly visibility?: string;
  readonly confirmedOn?: string;
  readonly isLeaf?: boolean;
  readonly withdrawnOn?: string;
  readonly providers?: readonly string[];
  readonly receivers?: readonly string[];
}

export interface NewAgreement {
  readonly theme: string;
  readonly place: string;
  /** Slugs. */
  readonly parties: readonly string[];
  readonly validFrom?: string;
  readonly reviewBy?: string;
}

/** A record as a test names it. */
export interface Added {
  readonly id: string;
  readonly slug: string;
}

export interface Builders {
  /** Its slug is its name in small letters and dashes. */
  organisation(name: string, organisation?: NewOrganisation): Promise<Added>;
  member(name: string, organisation?: NewOrganisation): Promise<Added>;
  /** With everything that is derived from it. @returns its id. */
  activity(activity: NewActivity): Promise<string>;
  agreement(agreement: NewAgreement): Promise<void>;
}

/** Writes records to a database by plain SQL. */
export function createBuilders(databaseUrl: string): Builders {
  let count = 0;
  const work = <Result>(task: (client: pg.Client) => Promise<Result>) => withClient(databaseUrl, task);
  const organisation = (name: string, given: NewOrganisation = {}) =>
    work((client) => insertOrganisation(client, name, given));
  return {
    organisation,
    member: (name, given) => organisation(name, { kind: "MEMBER", role: "MEMBER", ...given }),
    async activity(given) {
      count += 1;
      const identifier = given.identifier ?? `TEST-${String(count).padStart(4, "0")}`;
      const id = await work((client) => insertActivity(client, { ...given, identifier }));
      await settle(databaseUrl);
      return id;
    },
    agreement: (given) => work((client) => insertAgreement(client, given)),
  };
}

const SOURCE = "(select id from source order by taken_on, id limit 1)";

async function insertOrganisation(client: pg.Client, name: string, given: NewOrganisation): Promise<Added> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const { kind = "PARTNER", country = null, acronym = null, visibility = "PUBLIC" } = given;
  const { rows } = await client.query<Added>(
    `insert into organisation (source_id, slug, name, name_key, kind, country_code, acronym, visibility)
      values (${SOURCE}, $1, $2, $3, $4, $5, $6, $7) returning id, slug`,
    [slug, name, foldName(name), kind, country, acronym, visibility],
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

const idOf = (placeholder: string): string => `(select id from organisation where slug = ${placeholder})`;

async function insertActivity(
  client: pg.Client,
  given: NewActivity & { readonly identifier: string },
): Promise<string> {
  const { holder = UMBRELLA, identifier, years = [2024, 2024], themeOrigin = "STATED", eur = {} } = given;
  const [from, to] = years ?? [null, null];
  const titles = given.title === undefined ? {} : { en: given.title };
  const { rows } = await client.query<{ id: string }>(
    `insert into activity (source_id, holder_id, identifier, titles, descriptions, language, starts_on, ends_on, first_year, last_year,
        is_leaf, framework, visibility, last_confirmed_on, withdrawn_on, provider_activities, receiver_activities, content_hash)
      values (${SOURCE}, ${idOf("$1")}, $2, $3, '{}', 'en', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '') returning id`,
    [
      holder,
      identifier,
      titles,
      from && `${from}-01-01`,
      to && `${to}-12-31`,
      from,
      to,
      given.isLeaf ?? true,
      given.framework ?? null,
      given.visibility ?? "PUBLIC",
      given.confirmedOn ?? null,
      given.withdrawnOn ?? null,
      given.providers ?? [],
      given.receivers ?? [],
    ],
  );
  const id = rows[0]?.id;
  if (!id) throw new Error(`${identifier} was not inserted`);
  for (const [place, share] of shares(given.places)) {
    const column = place && /^\d/.test(place) ? "region_code" : "country_code";
    await client.query(`insert into activity_place (activity_id, ${column}, share) values ($1, $2, $3)`, [
      id,
      place,
      share,
    ]);
  }
  for (const [theme, share] of shares(given.themes)) {
    const origin = theme === null ? "STATED" : themeOrigin;
    await client.query(
      "insert into activity_theme (activity_id, theme_code, share, origin) values ($1, $2, $3, $4)",
      [id, theme, share, origin],
    );
  }
  for (const [slug, share] of partnersOf(given.partners)) {
    await client.query(
      `insert into activity_partner (activity_id, partner_id, mention, role, share) values ($1, ${idOf("$2")}, $2, '4', $3)`,
      [id, slug, share],
    );
  }
  for (const [year, amount] of Object.entries(eur)) {
    await client.query(
      "insert into activity_amount (activity_id, year, amount, currency, amount_eur, origin) values ($1, $2, $3, $4, $5, 'BUDGET')",
      [id, year, amount ?? 1000, amount === null ? "XTS" : "EUR", amount],
    );
  }
  return id;
}

/** Shares that add up to one: what is left, and everything when nothing is given, is not stated. */
function shares(given: NewActivity["places"] = []): readonly (readonly [string | null, number])[] {
  const stated = isList(given) ? given.map((key) => [key, 1 / given.length] as const) : Object.entries(given);
  const left = 1 - stated.reduce((sum, [, share]) => sum + share, 0);
  return left > 1e-9 ? [...stated, [null, left]] : stated;
}

const partnersOf = (given: NewActivity["partners"] = []): readonly (readonly [string, number | null])[] =>
  isList(given) ? given.map((slug) => [slug, null] as const) : Object.entries(given);

// Array.isArray does not narrow a readonly array
const isList = (value: object): value is readonly string[] => Array.isArray(value);

async function insertAgreement(client: pg.Client, given: NewAgreement): Promise<void> {
  const { theme, place, parties, validFrom = "2020-01-01", reviewBy = "2030-01-01" } = given;
  const column = /^\d/.test(place) ? "region_code" : "country_code";
  const { rows } = await client.query<{ id: string }>(
    `insert into role_agreement (source_id, theme_code, ${column}, valid_from, review_by) values (${SOURCE}, $1, $2, $3, $4) returning id`,
    [theme, place, validFrom, reviewBy],
  );
  await client.query(
    "insert into role_agreement_parties (role_agreement_id, organisation_id) select $1, id from organisation where slug = any($2)",
    [rows[0]?.id, parties],
  );
}

/** Takes everything away but the code lists and the umbrella. */
export function clearDatabase(databaseUrl: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    for (const table of ["role_agreement", "coverage_row", "partnership", "activity", "membership"]) {
      await client.query(`delete from ${table}`);
    }
    await client.query("delete from organisation where slug <> $1", [UMBRELLA]);
  });
}
