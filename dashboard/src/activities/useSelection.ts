import { useCallback, useMemo, useState } from "react";
import { type Activity, countSuggested } from "./activity-facts.ts";

/** Which of the loaded activities are chosen. */
export interface Selection {
  readonly chosen: readonly Activity[];
  readonly loaded: number;
  /** How many of the loaded activities have a suggested theme. */
  readonly withSuggestion: number;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly chooseAll: () => void;
  readonly chooseSuggested: () => void;
  readonly clear: () => void;
}

/** A draft of the reader: lost with the page, and never larger than what is on it. */
export function useSelection(activities: readonly Activity[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) => setIds((before) => before.symmetricDifference(new Set([id]))),
    [],
  );
  const chosen = useMemo(() => activities.filter(({ id }) => ids.has(id)), [activities, ids]);
  const suggested = useMemo(
    () => activities.filter((activity) => countSuggested(activity) > 0),
    [activities],
  );
  return {
    chosen,
    loaded: activities.length,
    withSuggestion: suggested.length,
    has: (id) => ids.has(id),
    toggle,
    chooseAll: () => setIds(idsOf(activities)),
    chooseSuggested: () => setIds(idsOf(suggested)),
    clear: () => setIds(new Set()),
  };
}

function idsOf(activities: readonly Activity[]): ReadonlySet<string> {
  return new Set(activities.map(({ id }) => id));
}
