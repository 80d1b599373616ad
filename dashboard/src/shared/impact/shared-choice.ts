import { EMPTY_FILTER, parseFilter, printFilter, type UrlFilter } from "../filter/url-filter.ts";

/** What demands and changes are chosen by as on the pages of coverage, under the same names. */
export type SharedChoice = Pick<
  UrlFilter,
  "themes" | "countries" | "regions" | "holders" | "partner" | "years"
>;

/** Reads the shared part of a choice from an address; all years are meant where it says none. */
export function parseShared(parameters: URLSearchParams): SharedChoice {
  const { themes, countries, regions, holders, partner, years } = parseFilter(parameters);
  return { themes, countries, regions, holders, partner, years: years?.length ? years : null };
}

/** The shared part of a choice as the filter that coverage has. */
export const sharedFilter = ({
  themes,
  countries,
  regions,
  holders,
  partner,
  years,
}: SharedChoice): UrlFilter => ({ ...EMPTY_FILTER, themes, countries, regions, holders, partner, years });

/** The known values that a parameter of an address names, in their own order. */
export function valuesOf<Value extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly Value[],
): readonly Value[] {
  const written = (parameters.get(name) ?? "").split(",").map((value) => value.trim());
  return known.filter((value) => written.includes(value));
}

/** The same places and themes on the pages of coverage, which call them the same. */
export const coverageAddress = ({
  themes,
  countries,
  regions,
}: Pick<SharedChoice, "themes" | "countries" | "regions">): string =>
  `/coverage?${printFilter({ ...EMPTY_FILTER, themes, countries, regions, years: [] })}`;
