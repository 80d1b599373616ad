import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import { NOT_STATED } from "../activities/coverage-filter.input.ts";
import { placeOf, themeOf } from "../activities/coverage-filter.sql.ts";
import { CoverageAxis } from "./coverage-types.ts";

/**
 * Every place with its smallest region and its continent; work for the whole world has no continent. Materialised, or
 * the tree would be walked again for each coverage row when PostgreSQL expects few of them.
 */
export const PLACES = `(with recursive up(code, at, parent, level) as (
    select code, code, parent_code, level from region
    union all select up.code, region.code, region.parent_code, region.level from up join region on region.code = up.parent
  ), known as materialized (
    select code, code as region, (select at from up where up.code = region.code and level = 'REGION') as continent from region
    union all select code, region_code, continent_code from country)
  select code, region, continent from known)`;

/** SQL of the key of an axis for coverage rows under the alias `r`, and the join that it needs. */
export function axisKey(axis: CoverageAxis, filter: CoverageFilter): { key: string; needsPlaces: boolean } {
  const keys: Readonly<Record<CoverageAxis, string>> = {
    THEME: themeOf("r", filter),
    COUNTRY: placeOf("r"),
    REGION: "places.region",
    CONTINENT: "places.continent",
    PARTNER_TYPE: "r.partner_kind",
    FRAMEWORK: "r.framework",
    HOLDER: "r.holder_id::text",
  };
  const needsPlaces = axis === CoverageAxis.REGION || axis === CoverageAxis.CONTINENT;
  return { key: `coalesce(${keys[axis]}, '${NOT_STATED}')`, needsPlaces };
}

/** SQL of coverage rows under the alias `r`, as `coverageOf` gives them, joined with what the axes need. */
export function coverageFrom(rows: string, axes: readonly { readonly needsPlaces: boolean }[]): string {
  const places = axes.some(({ needsPlaces }) => needsPlaces);
  return places ? `${rows} left join ${PLACES} places on places.code = ${placeOf("r")}` : rows;
}
