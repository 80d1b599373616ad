import type { ActivityPhase, CoverageFilter, OrganisationKind, Side } from "../../gql/graphql.ts";
import { calendarDay, today } from "../calendar-day.ts";

/**
 * What the reader chose, as the address holds it. Values inside one facet are alternatives; facets narrow each other.
 * `years` is null while the address says nothing (the page then takes its default year) and empty for all years.
 */
export interface UrlFilter {
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly holders: readonly string[];
  readonly partnerTypes: readonly (OrganisationKind | typeof NOT_STATED)[];
  readonly frameworks: readonly string[];
  readonly sides: readonly Side[];
  readonly phases: readonly ActivityPhase[];
  readonly years: readonly number[] | null;
  readonly partner: string | null;
  readonly network: string | null;
  readonly suggested: boolean;
  /** The earlier day as of which coverage is asked for, `2026-10-31`; null for now. */
  readonly asOf: string | null;
}

/** What the source does not say; among kinds of partner, that there is no partner. */
export const NOT_STATED = "NOT_STATED";

/** The facets that take several values. */
export type ListFacet = "themes" | "countries" | "regions" | "holders" | "partnerTypes" | "frameworks";

export const EMPTY_FILTER: UrlFilter = {
  themes: [],
  countries: [],
  regions: [],
  holders: [],
  partnerTypes: [],
  frameworks: [],
  sides: [],
  phases: [],
  years: null,
  partner: null,
  network: null,
  suggested: true,
  asOf: null,
};

const LIST_PARAMETERS: Readonly<Record<ListFacet, string>> = {
  themes: "theme",
  countries: "country",
  regions: "region",
  holders: "holder",
  partnerTypes: "type",
  frameworks: "framework",
};
const ALL_YEARS = "all";
const SIDES: readonly Side[] = ["UMBRELLA", "MEMBERS", "OTHER"];
export const PHASES: readonly ActivityPhase[] = ["PLANNED", "ONGOING", "CLOSED"];

/** Every parameter of the address that belongs to the filter; the others belong to the view. */
export const FILTER_PARAMETERS: readonly string[] = [
  ...Object.values(LIST_PARAMETERS),
  "side",
  "phase",
  "year",
  "partner",
  "network",
  "suggested",
  "asof",
];

function list(parameters: URLSearchParams, name: string): string[] {
  const values = (parameters.get(name) ?? "").split(",").map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ""))];
}

function parseYears(parameters: URLSearchParams): number[] | null {
  if (!parameters.has("year")) return null;
  return list(parameters, "year")
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number)
    .sort((a, b) => a - b);
}

/** A day that lies before today: there is no coverage as of a day to come. */
function earlierDay(text: string | null): string | null {
  const day = calendarDay(text);
  return day !== null && day < today() ? day : null;
}

/** Reads the filter from an address. A value that makes no sense is left out; an unknown code goes to the API as it is. */
export function parseFilter(parameters: URLSearchParams): UrlFilter {
  return {
    themes: list(parameters, "theme"),
    countries: list(parameters, "country"),
    regions: list(parameters, "region"),
    holders: list(parameters, "holder"),
    // The kinds are checked by their form only: their list is the API's, which refuses what it does not know.
    partnerTypes: list(parameters, "type").filter((kind) => /^[A-Z_]+$/.test(kind)) as OrganisationKind[],
    frameworks: list(parameters, "framework"),
    sides: SIDES.filter((side) => list(parameters, "side").includes(side)),
    phases: PHASES.filter((phase) => list(parameters, "phase").includes(phase)),
    years: parseYears(parameters),
    partner: parameters.get("partner") || null,
    network: parameters.get("network") || null,
    suggested: parameters.get("suggested") !== "no",
    asOf: earlierDay(parameters.get("asof")),
  };
}

/** Writes the filter as parameters of an address; what has its default is left out, so that addresses stay short. */
export function printFilter(filter: UrlFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [facet, name] of Object.entries(LIST_PARAMETERS)) {
    const values = filter[facet as ListFacet]; // the record above has exactly these keys
    if (values.length > 0) parameters.set(name, values.join(","));
  }
  if (filter.sides.length > 0) parameters.set("side", filter.sides.join(","));
  if (filter.phases.length > 0) parameters.set("phase", filter.phases.join(","));
  if (filter.years) parameters.set("year", filter.years.length > 0 ? filter.years.join(",") : ALL_YEARS);
  if (filter.partner) parameters.set("partner", filter.partner);
  if (filter.network) parameters.set("network", filter.network);
  if (!filter.suggested) parameters.set("suggested", "no");
  if (filter.asOf) parameters.set("asof", filter.asOf);
  return parameters;
}

/**
 * The year that a page starts with: this year when something is recorded for it, else the newest year before it that
 * has records, else the first one to come; null when there is none.
 */
export function defaultYear(years: readonly number[], currentYear: number): number | null {
  const past = years.filter((year) => year <= currentYear);
  if (past.length > 0) return Math.max(...past);
  return years.length > 0 ? Math.min(...years) : null;
}

/** The filter with its years spelt out: those of the address, else the default year. */
export function withYears(filter: UrlFilter, year: number | null): UrlFilter {
  return { ...filter, years: filter.years ?? (year === null ? [] : [year]) };
}

/** Puts the filter in the API's words; facets without a choice are left out. */
export function toCoverageFilter(filter: UrlFilter): CoverageFilter {
  const chosen = Object.entries({
    themes: filter.themes,
    countries: filter.countries,
    regions: filter.regions,
    holders: filter.holders,
    partnerTypes: filter.partnerTypes.filter((type) => type !== NOT_STATED),
    frameworks: filter.frameworks,
    sides: filter.sides,
    phases: filter.phases,
    years: filter.years ?? [],
  }).filter(([, values]) => values.length > 0);
  return {
    ...Object.fromEntries(chosen),
    ...(filter.partnerTypes.includes(NOT_STATED) ? { withoutPartner: true } : {}),
    ...(filter.partner ? { partner: filter.partner } : {}),
    ...(filter.network ? { network: filter.network } : {}),
    ...(filter.suggested ? {} : { suggestedThemes: false }),
    ...(filter.asOf ? { asOf: filter.asOf } : {}),
  };
}

/** How many facets the reader narrowed; the default year does not count. */
export function countChosen(filter: UrlFilter): number {
  const lists = [
    filter.themes,
    filter.countries,
    filter.regions,
    filter.holders,
    filter.partnerTypes,
    filter.frameworks,
    filter.sides,
    filter.phases,
    filter.years ?? [],
  ];
  const flags = [filter.partner, filter.network, filter.asOf].map((value) => value !== null);
  return (
    lists.filter((values) => values.length > 0).length + [...flags, !filter.suggested].filter(Boolean).length
  );
}

/**
 * Whether nothing that the reader chose narrows the view but regions. Only then may a number of withheld partners be
 * said: one that moves with another filter would point at somebody.
 */
export function narrowsNothing(filter: UrlFilter): boolean {
  return countChosen({ ...filter, regions: [] }) === 0;
}
