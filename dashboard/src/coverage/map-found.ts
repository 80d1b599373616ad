import { useMemo } from "react";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { useFormat } from "../shared/useFormat.ts";
import { findPlaces, type MapPlaces } from "./map-places.ts";
import { useAxisLabel } from "./useCellWords.ts";
import { useShownStates } from "./useShownStates.ts";
import type { Matrix } from "./view-props.ts";

/** The places that the map shows, under the filter of the page and the states chosen in the legend. */
export function useMapPlaces(matrix: Matrix, filter: UrlFilter): MapPlaces {
  const { compare } = useFormat();
  const labelOf = useAxisLabel();
  const { states } = useShownStates();
  return useMemo(() => {
    const rows = matrix.rows.map((row) => ({ ...row, label: labelOf(row, "row") }));
    const { themes, countries } = filter;
    return findPlaces({ ...matrix, rows }, { themes, countries, states }, compare);
  }, [matrix, filter, states, compare, labelOf]);
}
