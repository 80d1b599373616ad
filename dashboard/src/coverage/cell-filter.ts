import type { UrlFilter } from "../shared/filter/url-filter.ts";
import type { OpenCell } from "./cell-key.ts";

/** The filter of the page narrowed to what is opened: the keys of both axes are keys of the filter too. */
export function cellFilter(filter: UrlFilter, { row, column }: OpenCell): UrlFilter {
  return {
    ...filter,
    ...(row === null ? {} : { countries: [row] }),
    ...(column === null ? {} : { themes: [column] }),
  };
}
