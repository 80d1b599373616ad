import { useCallback } from "react";
import { useUrlValue } from "../shared/useUrlFilter.ts";

type Counting = "WHOLE" | "FRACTIONAL";

/** How a list by organisation counts changes with several contributors; the address holds it, whole where it does not. */
export function useCounting(): { readonly value: Counting; readonly change: (value: Counting) => void } {
  const [text, setText] = useUrlValue("counting");
  const change = useCallback(
    (value: Counting) => setText(value === "FRACTIONAL" ? "parts" : null, { replace: true }),
    [setText],
  );
  return { value: text === "parts" ? "FRACTIONAL" : "WHOLE", change };
}
