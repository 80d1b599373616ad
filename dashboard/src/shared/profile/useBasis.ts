import { useUrlValue } from "../useUrlFilter.ts";

/** On what figures rest; the address holds it, for the profile and the pairs alike. */
export function useBasis() {
  const [text, setText] = useUrlValue("basis");
  return { basis: text === "budget" ? "BUDGET" : "PRESENCE", setText } as const;
}
