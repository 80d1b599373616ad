import { createHash } from "node:crypto";
import { foldName } from "@onze/schema";
import { agreementRows } from "./agreement-rows.ts";
import type { Chance } from "./chance.ts";
import { frameworkRows } from "./framework-rows.ts";
import { seatRows } from "./seat-rows.ts";

/** Rows by table, with the columns that the database does not fill in. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** An organisation of a world, with what may be hidden of it. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind?: string;
  readonly role?: "MEMBER";
  readonly country?: string | null;
  readonly acronym?: string | null;
  readonly website?: string | null;
  readonly alias?: string;
  readonly identifier?: string;
  /** Ids of networks. */
  readonly networks?: readonly string[];
  readonly visibility?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** An activity of a world. */
export interface Activity {
  readonly id: string;
  readonly holder: string;
  readonly identifier: string;
  readonly title: string;
  readonly country: string | null;
  readonly theme: string | null;
  readonly themeOrigin: string;
  readonly years: readonly [number, number];
  /** Euro by year; empty when none is known. */
  readonly eur: Readonly<Record<number, number>>;
  /** Id of a partner and the share that it received; null when unknown. */
  readonly partners: readonly (readonly [string, number | null])[];
  readonly framework?: string | null;
  readonly receivers?: readonly string[];
  readonly visibility?: string;
  /** Whether others are its parts. */
  readonly isWhole?: boolean;
  /** Since when no file has it. */
  readonly withdrawnOn?: string;
}

/** A class of the partnership of a holder and a partner. */
export interface HiddenPartnership {
  readonly id: string;
  readonly holder: string;
  readonly partner: string;
  readonly visibility: string;
}

/** A world as it would be recorded. */
export interface World {
  readonly organisations: readonly Organisation[];
  readonly activities: readonly Activity[];
  readonly partnerships: readonly HiddenPartnership[];
  /** Whatever else there is. */
  readonly more: Rows;
}

/** The rows of a world. @param source the id of the source of everything. */
export function rowsOf({ organisations, activities, partnerships, more }: World, source: string): Rows {
  const sourced = { source_id: source };
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    organisation: organisations.map((each) => ({
      ...sourced,
      id: each.id,
      slug: each.slug,
      name: each.name,
      names: {},
      name_key: foldName(each.name),
      kind: each.kind ?? "PARTNER",
      country_code: each.country ?? null,
      acronym: each.acronym ?? null,
      website: each.website ?? null,
      withheld: false,
      visibility: each.visibility ?? "PUBLIC",
      field_visibility: each.fields ?? {},
    })),
    organisation_role: organisations.flatMap(({ id, role }) =>
      role ? [{ ...sourced, id: idOf("role", id), organisation_id: id, role }] : [],
    ),
    organisation_alias: organisations.flatMap(({ id, alias }) =>
      alias
        ? [{ ...sourced, id: idOf("alias", id), organisation_id: id, name: alias, name_key: foldName(alias) }]
        : [],
    ),
    organisation_identifier: organisations.flatMap(({ id, identifier }) =>
      identifier ? [{ ...sourced, id: idOf("identifier", id), organisation_id: id, value: identifier }] : [],
    ),
    affiliation: organisations.flatMap(({ id, networks = [] }) =>
      networks.map((network) => ({
        ...sourced,
        id: idOf(network, id),
        organisation_id: id,
        network_id: network,
      })),
    ),
    activity: activities.map((each) => ({
      ...sourced,
      id: each.id,
      holder_id: each.holder,
      identifier: each.identifier,
      titles: { en: each.title },
      descriptions: {},
      language: "en",
      starts_on: `${each.years[0]}-01-01`,
      ends_on: `${each.years[1]}-12-31`,
      first_year: each.years[0],
      last_year: each.years[1],
      is_leaf: !each.isWhole,
      withdrawn_on: each.withdrawnOn ?? null,
      framework: each.framework ?? null,
      visibility: each.visibility ?? "PUBLIC",
      provider_activities: [],
      receiver_activities: each.receivers ?? [],
      content_hash: "",
    })),
    activity_place: activities.map(({ id, country }) => ({
      activity_id: id,
      country_code: country,
      share: 1,
    })),
    activity_theme: activities.map(({ id, theme, themeOrigin }) => ({
      activity_id: id,
      theme_code: theme,
      share: 1,
      origin: theme === null ? "STATED" : themeOrigin,
    })),
    activity_sector: activities.map(({ id }) => ({
      activity_id: id,
      vocabulary: "1",
      code: "12220",
      share: 1,
    })),
    activity_amount: activities.flatMap(({ id, eur }) =>
      Object.entries(eur).map(([year, amount]) => ({
        activity_id: id,
        year: Number(year),
        amount,
        currency: "EUR",
        amount_eur: amount,
        origin: "BUDGET",
      })),
    ),
    activity_partner: activities.flatMap(({ id, partners }) =>
      partners.map(([partner, share], at) => ({
        activity_id: id,
        partner_id: partner,
        mention: nameOf.get(partner),
        role: "4",
        share,
        source_line: at + 1,
      })),
    ),
    partnership: partnerships.map(({ id, holder, partner, visibility }) => ({
      ...sourced,
      id,
      holder_id: holder,
      partner_id: partner,
      partner_name_key: foldName(nameOf.get(partner) ?? ""),
      visibility,
    })),
    ...frameworkRows({ organisations, activities }, source, idOf),
    ...agreementRows({ organisations }, source, idOf),
    ...seatRows({ organisations }, source, idOf),
    ...more,
  };
}

/** The id of what an organisation has, which comes of both. */
function idOf(what: string, organisation: string): string {
  const digits = createHash("md5").update(`${what} ${organisation}`).digest("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A name that chance makes, never the same twice. */
export const someName = (chance: Chance): string =>
  `${chance.pick(["Azul", "Bora", "Cauri", "Dembe", "Ekolo"])} ${chance.id().slice(0, 6)}`;

/** The address of a name. */
export const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
