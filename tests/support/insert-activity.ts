import type pg from "pg";
import { idOf, SOURCE, UMBRELLA } from "./sql-parts.ts";

export interface NewActivity {
  /** Slug; the umbrella's secretariat when left out. */
  readonly holder?: string;
  readonly identifier?: string;
  readonly title?: string;
  /** By slug, with the share that each received; null when unknown. */
  readonly partners?: Readonly<Record<string, number | null>> | readonly string[];
  /** False where partners that are hidden by then have still to accept it. */
  readonly isAccepted?: boolean;
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

/** @returns its id. */
export async function insertActivity(
  client: pg.Client,
  given: NewActivity & { readonly identifier: string },
): Promise<string> {
  const id = await insertBare(client, given);
  for (const [place, share] of shares(given.places)) {
    const column = isRegion(place) ? "region_code" : "country_code";
    await client.query(`insert into activity_place (activity_id, ${column}, share) values ($1, $2, $3)`, [
      id,
      place,
      share,
    ]);
  }
  for (const [theme, share] of shares(given.themes)) {
    const origin = theme === null ? "STATED" : (given.themeOrigin ?? "STATED");
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
  for (const [year, amount] of Object.entries(given.eur ?? {})) {
    await client.query(
      "insert into activity_amount (activity_id, year, amount, currency, amount_eur, origin) values ($1, $2, $3, $4, $5, 'BUDGET')",
      [id, year, amount ?? 1000, amount === null ? "XTS" : "EUR", amount],
    );
  }
  return id;
}

const DEFAULTS = {
  holder: UMBRELLA,
  years: [2024, 2024] as NewActivity["years"],
  isLeaf: true,
  framework: null,
  visibility: "PUBLIC",
  confirmedOn: null,
  withdrawnOn: null,
  providers: [],
  receivers: [],
};

async function insertBare(
  client: pg.Client,
  given: NewActivity & { readonly identifier: string },
): Promise<string> {
  const all = { ...DEFAULTS, ...given };
  const [from, to] = all.years ?? [null, null];
  const { rows } = await client.query<{ id: string }>(
    `insert into activity (source_id, holder_id, identifier, titles, descriptions, language, starts_on, ends_on, first_year, last_year,
        is_leaf, framework, visibility, last_confirmed_on, withdrawn_on, provider_activities, receiver_activities, content_hash)
      values (${SOURCE}, ${idOf("$1")}, $2, $3, '{}', 'en', make_date($4, 1, 1), make_date($5, 12, 31), $4, $5, $6, $7, $8, $9, $10, $11, $12, '')
      returning id`,
    [
      all.holder,
      all.identifier,
      all.title === undefined ? {} : { en: all.title },
      from,
      to,
      all.isLeaf,
      all.framework,
      all.visibility,
      all.confirmedOn,
      all.withdrawnOn,
      all.providers,
      all.receivers,
    ],
  );
  const [added] = rows;
  if (!added) throw new Error(`${all.identifier} was not inserted`);
  return added.id;
}

/** UN M49 codes have digits, countries letters. */
export const isRegion = (place: string | null): boolean => place !== null && /^\d/.test(place);

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
