import type { CoverageFilter, EffortBasis } from "../../gql/later/graphql.ts";
import { toCoverageFilter, type UrlFilter } from "../../shared/filter/url-filter.ts";
import { useBasis } from "../../shared/profile/useBasis.ts";

/** As many as one reads at a time. */
export const PAGE_SIZE = 20;

/** Of what the division of labour is asked. */
export interface AskedDivision {
  readonly filter: CoverageFilter;
  readonly basis: EffortBasis;
}

/** The question of the page: on euro where these are chosen, else on activities, as all who are present weigh the same. */
export function useDivision(filter: UrlFilter): AskedDivision {
  const { basis } = useBasis();
  return { filter: toCoverageFilter(filter), basis: basis === "BUDGET" ? "BUDGET" : "ACTIVITY_COUNT" };
}
