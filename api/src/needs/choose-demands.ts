import { IndicatorDirection } from "@onze/schema";
import { NOT_STATED } from "../activities/coverage-filter.input.ts";
import type { GapFilter } from "./gap.types.ts";
import type { Demand } from "./gap-state.ts";
import type { StandingNeed } from "./gaps.queries.ts";
import type { PlaceTree } from "./places-around.ts";

/** A need in one place. */
export interface PlacedNeed extends Demand {
  /** Of the need; where it falls apart into countries, with the country. */
  readonly id: string;
  readonly need: StandingNeed;
  readonly indicatorValue: number | null;
}

/** Each need in its place; one that rests on an indicator of a region, in every country of it beyond the threshold. */
export function demandsOf(need: StandingNeed, tree: PlaceTree): PlacedNeed[] {
  const { id, place, themes, threshold, values } = need;
  if (threshold === null) return [{ id, need, place, themes, indicatorValue: values?.[place] ?? null }];
  return Object.entries(values ?? {})
    .filter(([country, value]) => tree.within(place).has(country) && isBeyond(value, need))
    .map(([country, value]) => ({
      id: `${id}-${country}`,
      need,
      place: country,
      themes,
      indicatorValue: value,
    }));
}

/** At the threshold itself a country is in need as well. */
function isBeyond(value: number, { threshold, direction }: StandingNeed): boolean {
  if (threshold === null) return false;
  return direction === IndicatorDirection.LOWER_IS_NEED ? value <= threshold : value >= threshold;
}

/** Whether a filter chooses a need in a place. */
export function isChosen({ place, themes, need }: PlacedNeed, filter: GapFilter, tree: PlaceTree): boolean {
  const { countries, regions, frameworks, sourceTypes } = filter;
  const isIn = (list: readonly string[] | null | undefined, key: string | null) =>
    !list || (key !== null && list.includes(key));
  return (
    isIn(countries, place) &&
    (!regions || regions.some((region) => tree.within(region).has(place))) &&
    isIn(frameworks, need.framework) &&
    isIn(sourceTypes, need.sourceType) &&
    isOfTheme(themes, filter.themes)
  );
}

function isOfTheme(themes: readonly string[] | null, wanted: readonly string[] | null | undefined): boolean {
  if (!wanted) return true;
  const keys = themes === null || themes.length === 0 ? [NOT_STATED] : themes;
  return keys.some((key) => wanted.includes(key));
}
