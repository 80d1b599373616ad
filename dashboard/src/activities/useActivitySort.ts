import { useMemo } from "react";
import { parseSort, printSort, type Sort } from "../shared/sort.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { ACTIVITY_COLUMNS, type ActivityColumn } from "./activity-facts.ts";

type ActivitySort = Sort<ActivityColumn> | null;

/** The order of the list, kept in the address; null is the order of the identifiers. */
export function useActivitySort(): [ActivitySort, (sort: ActivitySort) => void] {
  const [text, setText] = useUrlValue("sort");
  const sort = useMemo(() => parseSort(text, ACTIVITY_COLUMNS, null), [text]);
  return [sort, (next) => setText(next && printSort(next), { replace: true })];
}
