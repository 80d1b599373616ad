import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";
import { type HistoryFilter, NO_HISTORY_FILTER, parseHistoryFilter } from "./history-filter.ts";

/** The filter of the history. The address is its only home; Back undoes a change of it. */
export function useHistoryFilter() {
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  const filter = useMemo(() => parseHistoryFilter(parameters), [parameters]);
  const change = useCallback((patch: Partial<HistoryFilter>) => setValues({ ...patch }), [setValues]);
  const clear = useCallback(() => setValues({ ...NO_HISTORY_FILTER }), [setValues]);
  return { filter, change, clear };
}
