import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";
import { type OverlapChoice, parseOverlapChoice } from "./overlap-choice.ts";

/** What is chosen of the list. The address is its only home; Back undoes a change of it. */
export function useOverlapChoice() {
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  const choice = useMemo(() => parseOverlapChoice(parameters), [parameters]);
  const change = useCallback(
    ({ minLevel, status, order }: Partial<OverlapChoice>) =>
      setValues({
        ...(minLevel !== undefined && { level: minLevel }),
        ...(status !== undefined && { status }),
        ...(order !== undefined && { order: order === "DEEPEST" ? null : order }),
      }),
    [setValues],
  );
  return { choice, change, open: parameters.get("overlap"), setValues };
}
