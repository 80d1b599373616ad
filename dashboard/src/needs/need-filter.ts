import type { CoverageFilter } from "../gql/graphql.ts";
import type { GapFilter, NeedSource } from "../gql/later/graphql.ts";
import type { Facet } from "../shared/filter/facets.ts";
import { toCoverageFilter, type UrlFilter } from "../shared/filter/url-filter.ts";

/** The facets that choose needs. Holders and partners do not: that some of them are not there says nothing of the others. */
export const NEED_FACETS = [
  "years",
  "countries",
  "themes",
  "regions",
  "frameworks",
] as const satisfies readonly Facet[];

export const NEED_SOURCES = [
  "PARTNER_PRIORITY",
  "FRAMEWORK_GOAL",
  "INDICATOR",
] as const satisfies readonly NeedSource[];

/** The filter with what does not choose needs left out, as it may stand in an address that came from another page. */
export const needsOnly = (filter: UrlFilter): UrlFilter => ({
  ...filter,
  holders: [],
  partnerTypes: [],
  sides: [],
  partner: null,
  network: null,
  asOf: null,
});

/** The coverage in which needs are looked for, for what it rests on. */
export const coverageOfNeeds = (filter: UrlFilter): CoverageFilter => toCoverageFilter(needsOnly(filter));

/** The filter in the API's words. @param allYears those with records, which all years stand for. */
export function toGapFilter(
  filter: UrlFilter,
  source: NeedSource | null,
  allYears: readonly number[],
): GapFilter {
  const { themes, countries, regions, frameworks, years, suggestedThemes } = coverageOfNeeds(filter);
  const asked = years ?? (allYears.length > 0 ? [...allYears] : null);
  const chosen = Object.entries({ themes, countries, regions, frameworks, years: asked, suggestedThemes });
  return {
    ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined && value !== null)),
    ...(source && { sourceTypes: [source] }),
  };
}

/** What a need rests on, as the address has it; null for any. */
export const readSource = (text: string | null): NeedSource | null =>
  NEED_SOURCES.find((source) => source === text) ?? null;
