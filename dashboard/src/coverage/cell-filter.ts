import type { UrlFilter } from "../shared/filter/url-filter.ts";
import type { OpenCell } from "../shared/grid/cell-key.ts";
import { type Axes, axisPatch } from "./axis/axes.ts";

/** The filter of the page narrowed to what is opened: the keys of both axes are keys of the filter too. */
export function cellFilter(filter: UrlFilter, { row, column }: OpenCell, axes: Axes): UrlFilter {
  return {
    ...filter,
    ...(row === null ? {} : axisPatch(axes.rows, row)),
    ...(column === null ? {} : axisPatch(axes.columns, column)),
  };
}
