import { facetConditions } from "../activities/coverage-filter.sql.ts";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Values } from "../shared/database.ts";
import { likeWords } from "../shared/like-words.ts";
import { seesNamedThere } from "../shared/visibility-impact.ts";
import type { ImpactFilter } from "./impact-filter.ts";

/** What a filter is asked of: rows with `theme_code`, `country_code`, `region_code` and `arena`. */
export interface Filtered {
  readonly row: string;
  /** SQL of its first and last day, which are never null. */
  readonly days: readonly [string, string];
  /** SQL of its words. */
  readonly words: string;
  /** SQL that holds where an organisation has a part in it that the sight may know of. @param organisation SQL of what its id equals. */
  readonly concerns: (organisation: string) => string;
}

/** SQL conditions for each facet chosen. @throws {Refusal} when its days are turned round. */
export function impactConditions(filter: ImpactFilter, of: Filtered, values: Values): string[] {
  const {
    themes = null,
    countries = null,
    regions = null,
    holders,
    partner,
    years,
    from,
    until,
    arenas,
    search,
  } = filter;
  const [first, last] = of.days;
  if (from && until && until < from)
    throw badInput(
      `until is ${until}, before from, ${from}; nothing can lie between them.`,
      because("ENDS_BEFORE_START"),
    );
  const named = (ids: readonly string[]): string => {
    const given = values.bind(ids);
    // looked up once: joined to every row, it would be looked for again in each
    return of.concerns(`any(array(select chosen.id from organisation chosen where ${seesNamedThere("chosen", values)}
      and (chosen.slug = any(${given}::text[]) or chosen.id::text = any(${given}::text[]))))`);
  };
  const conditions = [
    ...facetConditions({ themes, countries, regions }, values, of.row),
    holders ? named(holders) : null,
    partner ? named([partner]) : null,
    years
      ? `exists (select from unnest(${values.bind(years)}::int[]) chosen(year) where chosen.year between extract(year from ${first}) and extract(year from ${last}))`
      : null,
    from ? `${last} >= ${values.bind(from)}::date` : null,
    until ? `${first} <= ${values.bind(until)}::date` : null,
    arenas ? `${of.row}.arena = any(${values.bind(arenas)}::text[])` : null,
    search ? `${of.words} ilike '%' || ${values.bind(likeWords(search))} || '%'` : null,
  ];
  return conditions.filter((condition) => condition !== null);
}
