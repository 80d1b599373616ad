import type { MatrixCell } from "./view-props.ts";

/** What stands under the figures of a cell. */
export type SecondLine = "open" | "agreed" | "suggested" | null;

/** Finds the second line: what was agreed comes before where the theme comes from. */
export function secondLineOf({ state, umbrella, members }: MatrixCell): SecondLine {
  if (state === "SHARED_NOT_AGREED") return "open";
  if (state === "SHARED_AGREED") return "agreed";
  const side = state === "UMBRELLA_ONLY" ? umbrella : members;
  return side.onlySuggested ? "suggested" : null;
}
