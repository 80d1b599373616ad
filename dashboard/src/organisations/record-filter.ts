import type { CoverageFilter } from "../gql/later/graphql.ts";
import { EMPTY_FILTER, type UrlFilter } from "../shared/filter/url-filter.ts";

interface Subject {
  readonly slug: string;
  readonly partnerships: { readonly totalCount: number };
}

/** Whether an organisation records partners of its own; its page then tells its own work. */
export function isHolder({ partnerships }: Subject): boolean {
  return partnerships.totalCount > 0;
}

/** The activities that an organisation's page is about: its own, or else those it is a partner in. */
export function recordFilter(organisation: Subject): CoverageFilter {
  return isHolder(organisation) ? { holders: [organisation.slug] } : { partner: organisation.slug };
}

/** The same choice as the address of the matrix holds it, over all years. */
export function matrixFilter(organisation: Subject): UrlFilter {
  const everyYear = { ...EMPTY_FILTER, years: [] };
  return isHolder(organisation)
    ? { ...everyYear, holders: [organisation.slug] }
    : { ...everyYear, partner: organisation.slug };
}
