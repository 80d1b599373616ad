import { useMemo } from "react";
import { defaultYear, type UrlFilter, withYears } from "./filter/url-filter.ts";
import { useShell } from "./shell.ts";
import { useUrlFilter } from "./useUrlFilter.ts";

/**
 * The filter of the address with its years spelt out: without a choice, this year when it has records, else the
 * newest year that has. `years` stays null until the years with records are known.
 */
export function useResolvedFilter(): UrlFilter {
  const { filter } = useUrlFilter();
  const { data, previousData } = useShell();
  const years = (data ?? previousData)?.filterOptions.years;
  return useMemo(
    () => (years ? withYears(filter, defaultYear(years, new Date().getFullYear())) : filter),
    [filter, years],
  );
}
