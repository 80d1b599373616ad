import type {
  GapFactsFragment,
  NeedOrganisationFragment,
  NeighbourFactsFragment,
} from "../gql/later/graphql.ts";
import { EMPTY_FILTER, printFilter, type UrlFilter } from "../shared/filter/url-filter.ts";

/** By what an organisation is known where there is little room. */
export const shortName = ({ acronym, name }: Pick<NeedOrganisationFragment, "acronym" | "name">): string =>
  acronym ?? name;

/** A place of a need or beside it: a country, or a region as a whole. */
export const placeOf = ({ country, region }: Pick<GapFactsFragment, "country" | "region">): string =>
  country?.name ?? region?.name ?? "";

/**
 * The address of the coverage where a need is to be met, in the years of a filter: its cell, open in the whole matrix; a
 * selection where it is of a region, or of no one theme.
 */
export function coverageOfNeed(
  { country, region, themes }: Pick<GapFactsFragment, "country" | "region" | "themes">,
  { years }: UrlFilter,
): string {
  const codes = themes.map(({ code }) => code);
  const isCell = country !== null && codes.length === 1;
  const parameters = printFilter({
    ...EMPTY_FILTER,
    years,
    themes: isCell ? [] : codes,
    countries: country && !isCell ? [country.code] : [],
    regions: region ? [region.code] : [],
  });
  if (isCell) parameters.set("cell", `${country.code}~${codes[0]}`);
  return `/coverage?${parameters}`;
}

/** What a neighbour is called: its place, else its theme; null for a theme that is not stated. */
export const neighbourName = ({ country, region, theme }: NeighbourFactsFragment): string | null =>
  country?.name ?? region?.name ?? theme?.name ?? null;
