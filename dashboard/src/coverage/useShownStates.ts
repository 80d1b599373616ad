import { useMemo } from "react";
import type { CellState } from "../gql/graphql.ts";
import { useSetUrlValues, useUrlValue } from "../shared/useUrlFilter.ts";
import { type Only, parseOnly, parseState, shownStates } from "./shown-states.ts";

export interface ShownStates {
  /** What the view is narrowed to; null shows all. */
  readonly states: readonly CellState[] | null;
  readonly state: CellState | null;
  readonly only: Only | null;
  /** Shows one state, or all; the shortcut beside the legend is then released. */
  readonly showState: (state: CellState | null) => void;
  /** Shows what a shortcut stands for, or all; the mark of the legend is then released. */
  readonly showOnly: (only: Only | null) => void;
}

/** The states that the reader narrowed the coverage to. The address is their home: `state`, or `only` for a shortcut. */
export function useShownStates(): ShownStates {
  const [stateText] = useUrlValue("state");
  const [onlyText] = useUrlValue("only");
  const setValues = useSetUrlValues();
  return useMemo(() => {
    const only = parseOnly(onlyText);
    const state = only === null ? parseState(stateText) : null;
    return {
      states: shownStates(state, only),
      state,
      only,
      showState: (state) => setValues({ state, only: null }),
      showOnly: (only) => setValues({ state: null, only }),
    };
  }, [stateText, onlyText, setValues]);
}
