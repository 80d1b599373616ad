import { allow } from "../../accounts/policy.ts";
import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { facetConditions } from "../../activities/coverage-filter.sql.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import type { GivenWeight } from "../../needs/check-weights.ts";
import { readNeedWeights } from "../../needs/need-weights.queries.ts";
import { type Database, Values } from "../../shared/database.ts";
import { nameKeys } from "../axis-values.ts";
import { weighByNeed } from "../coverage.policy.ts";
import { CoverageAxis } from "../coverage-types.ts";
import type { Shortfall } from "../measures/needs.ts";
import type { ProfileQuestion } from "./effort.queries.ts";
import { needWithin, partsOfNeed, type WeighedNeed, weighedNeed } from "./need-figures.ts";
import { ProfileAxis } from "./profile-axis.ts";
import type { NeedShortfall } from "./profile-types.ts";

/** What is needed in a selection, by a set of weights. @throws {Refusal} when the viewer may read none, or there is no such set. */
export async function findNeed(
  { database, viewer }: Context,
  { filter, sight }: ProfileQuestion,
  setId: string,
): Promise<WeighedNeed | null> {
  allow(weighByNeed, viewer);
  const set = await readNeedWeights(database, setId);
  if (!set) throw notFound("There is no such set of weights.");
  return needWithin(await within(database, set.weights, { filter, values: new Values(sight) }));
}

/** Those weights of a set that lie in the themes and places chosen; what a set does not divide leaves it whole. */
function within(
  database: Database,
  weights: readonly GivenWeight[],
  { filter, values }: { readonly filter: CoverageFilter; readonly values: Values },
): Promise<GivenWeight[]> {
  const axis = weighedNeed(weights).axis;
  const { themes, countries, regions } = filter;
  const chosen = {
    ...(axis === ProfileAxis.PLACE ? {} : { themes }),
    ...(axis === ProfileAxis.THEME ? {} : { countries, regions }),
  };
  const columns = [
    `${values.bind(weights.map(({ theme }) => theme))}::text[]`,
    `${values.bind(weights.map(({ country }) => country))}::text[]`,
    `${values.bind(weights.map(({ value }) => value))}::float8[]`,
  ];
  const conditions = ["true", ...facetConditions(chosen, values, "w")];
  return database.rows<GivenWeight>(
    `select w.theme_code as theme, w.country_code as country, w.value
    from (select *, null::text as region_code from unnest(${columns.join(", ")}) given(theme_code, country_code, value)) w
    where ${conditions.join(" and ")} order by w.country_code, w.theme_code`,
    values.list,
  );
}

/** So many shortfalls are told: whoever looks for more reads the matrix. */
const MOST = 20;

/** The largest shortfalls, by the names of their themes and countries. */
export async function nameShortfalls(
  { database, language }: Context,
  found: readonly Shortfall[],
  need: WeighedNeed | null,
): Promise<NeedShortfall[]> {
  if (!need) return [];
  const largest = found.slice(0, MOST).map((each) => ({ ...each, ...partsOfNeed(need.axis, each.key) }));
  const nameOn = async (axis: CoverageAxis, keys: readonly (string | null)[]) => {
    const named = await nameKeys(
      database,
      axis,
      [...new Set(keys)].filter((key) => key !== null),
      language,
    );
    return new Map(named.map((each) => [each.key, each]));
  };
  const themes = await nameOn(
    CoverageAxis.THEME,
    largest.map(({ theme }) => theme),
  );
  const countries = await nameOn(
    CoverageAxis.COUNTRY,
    largest.map(({ country }) => country),
  );
  return largest.map(({ theme, country, shortfall }) => ({
    theme: themes.get(theme ?? "") ?? null,
    country: countries.get(country ?? "") ?? null,
    share: shortfall,
  }));
}
