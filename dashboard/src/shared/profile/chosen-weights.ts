/** As many sets as stand side by side. */
const MOST = 2;

/** Reads the sets of need weights that an address chooses, by their ids. */
export const parseWeights = (text: string | null): readonly string[] =>
  [...new Set((text ?? "").split(","))].filter((id) => id !== "").slice(0, MOST);

/** The address's text after one set was ticked or unticked; of three, the one that was chosen first gives way. Null for none. */
export function toggleWeights(chosen: readonly string[], id: string): string | null {
  const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].slice(-MOST);
  return next.length > 0 ? next.join(",") : null;
}

/** Whether an address chooses a set that is not among those that there are. */
export const isOneGone = (chosen: readonly string[], sets: readonly { readonly id: string }[]): boolean =>
  chosen.some((id) => sets.every((set) => set.id !== id));
