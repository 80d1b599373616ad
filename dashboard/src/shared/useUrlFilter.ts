import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import {
  EMPTY_FILTER,
  FILTER_PARAMETERS,
  parseFilter,
  printFilter,
  type UrlFilter,
} from "./filter/url-filter.ts";

export interface UrlFilterState {
  readonly filter: UrlFilter;
  /** Changes some facets and leaves the rest; Back undoes it. */
  readonly changeFilter: (patch: Partial<UrlFilter>) => void;
  readonly clearFilter: () => void;
}

/** The filter of the page. The address is its only home, so that a view can be sent by link. */
export function useUrlFilter(): UrlFilterState {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(() => parseFilter(parameters), [parameters]);
  const changeFilter = useCallback(
    (patch: Partial<UrlFilter>) => {
      const current = addressNow();
      setParameters(replaceFilter(current, { ...parseFilter(current), ...patch }));
    },
    [setParameters],
  );
  const clearFilter = useCallback(() => changeFilter(EMPTY_FILTER), [changeFilter]);
  return { filter, changeFilter, clearFilter };
}

/**
 * The parameters as they stand in the address at this moment. What was drawn last may be older: a search that is written
 * there after a pause would take back what the reader opened meanwhile.
 */
const addressNow = (): URLSearchParams => new URLSearchParams(window.location.search);

/** The same address with another filter; what belongs to the view (view, sort, cell …) stays. */
export function replaceFilter(current: URLSearchParams, filter: UrlFilter): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const name of FILTER_PARAMETERS) next.delete(name);
  for (const [name, value] of printFilter(filter)) next.set(name, value);
  return next;
}

type SetUrlValues = (
  values: Readonly<Record<string, string | null>>,
  how?: { readonly replace: boolean },
) => void;

/**
 * Sets parameters of the view in the address together; null takes one out. It adds a step to the history, unless
 * `replace` is asked for.
 */
export function useSetUrlValues(): SetUrlValues {
  const [, setParameters] = useSearchParams();
  return useCallback(
    (values, how = { replace: false }) => {
      const next = addressNow();
      for (const [name, value] of Object.entries(values)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      setParameters(next, how);
    },
    [setParameters],
  );
}

/**
 * One parameter of the view in the address, such as `sort` or `cell`.
 *
 * @returns its value, null when absent, and a function that sets it as {@link useSetUrlValues} does.
 */
export function useUrlValue(
  name: string,
): [string | null, (value: string | null, how?: { replace: boolean }) => void] {
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  const set = useCallback(
    (value: string | null, how?: { replace: boolean }) => setValues({ [name]: value }, how),
    [name, setValues],
  );
  return [parameters.get(name), set];
}
