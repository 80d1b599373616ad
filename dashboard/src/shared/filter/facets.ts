import type { FilterOptionsQuery } from "../../gql/graphql.ts";
import { NOT_STATED, PHASES, type UrlFilter } from "./url-filter.ts";

/** The facets that the filter bar offers, by the name they have in the filter. */
export type Facet =
  | "years"
  | "countries"
  | "themes"
  | "holders"
  | "regions"
  | "partnerTypes"
  | "frameworks"
  | "sides"
  | "phases";

/** Always in the bar. */
export const MAIN_FACETS: readonly Facet[] = ["years", "countries", "themes", "holders"];
/** Behind "+ Filter" until they are set. */
export const FURTHER_FACETS: readonly Facet[] = ["phases", "regions", "partnerTypes", "sides", "frameworks"];

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Name of the group it stands under; null when the facet has no groups. */
  readonly group: string | null;
}

/** How the options of a facet get their words: names come from the API, the rest from our own words. */
export interface FacetWords {
  readonly kind: (kind: string) => string;
  readonly side: (side: string) => string;
  readonly phase: (phase: string) => string;
  /** What the source does not say. */
  readonly notStated: (facet: Facet) => string;
  readonly compare: (a: string, b: string) => number;
}

type Options = FilterOptionsQuery["filterOptions"];

function unsorted(facet: Facet, options: Options, words: FacetWords): FacetOption[] {
  const plain = (value: string, label: string): FacetOption => ({ value, label, group: null });
  switch (facet) {
    case "years":
      return options.years.map((year) => plain(String(year), String(year)));
    case "countries":
      return options.countries.map(({ code, name, continent }) => ({
        value: code,
        label: name,
        group: continent?.name ?? null,
      }));
    case "themes":
      return options.themes.map(({ code, name }) => plain(code, name));
    case "holders":
      return options.holders.map(({ slug, name, acronym }) =>
        plain(slug, acronym ? `${name} (${acronym})` : name),
      );
    case "regions":
      return options.regions.map(({ code, name }) => plain(code, name));
    case "partnerTypes":
      return options.partnerTypes.map((kind) => plain(kind, words.kind(kind)));
    case "frameworks":
      return options.namedFrameworks.map(({ key, label }) => plain(key, label));
    case "sides":
      return ["UMBRELLA", "MEMBERS"].map((side) => plain(side, words.side(side)));
    case "phases":
      return PHASES.map((phase) => plain(phase, words.phase(phase)));
  }
}

/** The options of a facet, in order: years from the newest, groups and names by the alphabet of the language. */
export function facetOptions(facet: Facet, options: Options, words: FacetWords): FacetOption[] {
  const found = unsorted(facet, options, words);
  if (facet === "years") return found.sort((a, b) => Number(b.value) - Number(a.value));
  if (facet === "sides" || facet === "phases") return found;
  return found.sort(
    (a, b) => words.compare(a.group ?? "\uFFFF", b.group ?? "\uFFFF") || words.compare(a.label, b.label),
  );
}

/**
 * Finds the name of a value that the address gives a facet. A link from the matrix may name among countries a region, an
 * organisation by its id, and on any axis what is not stated: these have no option of their own.
 *
 * @returns the value itself when nothing has it.
 */
export function nameOfValue(facet: Facet, value: string, options: Options, words: FacetWords): string {
  if (value === NOT_STATED) return words.notStated(facet);
  const held = facet === "holders" ? options.holders.find(({ id }) => id === value) : undefined;
  if (held) return held.name;
  const among = [facet, ...(facet === "countries" ? (["regions"] as const) : [])];
  const named = among
    .flatMap((one) => unsorted(one, options, words))
    .find((option) => option.value === value);
  return named?.label ?? value;
}

/** The options that a reader's words narrow to. */
export function matchOptions(options: readonly FacetOption[], search: string): FacetOption[] {
  return options.filter(({ label, value }) => holdsWords(`${label} ${value}`, search));
}

/** Whether each word that a reader looks for occurs in a text, in any order, accents and capitals aside. */
export function holdsWords(text: string, search: string): boolean {
  const folded = fold(text);
  const words = fold(search).split(/\s+/).filter(Boolean);
  return words.every((word) => folded.includes(word));
}

/** Takes accents and capitals away, to compare what people type with what is written. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The values of a facet as text. */
export function facetValues(filter: UrlFilter, facet: Facet): string[] {
  return (filter[facet] ?? []).map(String);
}

/** The change that gives a facet these values; no years at all means all years. */
export function facetPatch(facet: Facet, values: readonly string[]): Partial<UrlFilter> {
  return { [facet]: facet === "years" ? values.map(Number).sort((a, b) => a - b) : values };
}

/** The values with one of them added, or taken out when it was there. */
export function toggleValue(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
