import { useMemo } from "react";
import { defaultYear, type UrlFilter, withYears } from "./filter/url-filter.ts";
import { useShell } from "./shell.ts";
import { useUrlFilter } from "./useUrlFilter.ts";

const NONE: readonly number[] = [];

/**
 * The filter of the address with its years spelt out: without a choice, this year when it has records, else the
 * newest year that has. `years` stays null until the years with records are known; when they cannot be known, all years
 * are asked for, and the bar says so.
 */
export function useResolvedFilter(): UrlFilter {
  const { filter } = useUrlFilter();
  const { data, previousData, error } = useShell();
  const years = (data ?? previousData)?.filterOptions.years ?? (error ? NONE : undefined);
  return useMemo(
    () => (years ? withYears(filter, defaultYear(years, new Date().getFullYear())) : filter),
    [filter, years],
  );
}
