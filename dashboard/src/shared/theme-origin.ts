import type { ThemeOrigin } from "../gql/later/graphql.ts";

/** How much stands behind a theme: confirmed by its owner or partner, stated in the source, or suggested by us. */
const STRENGTH: Readonly<Record<ThemeOrigin, number>> = { CONFIRMED: 2, STATED: 1, SUGGESTED: 0 };

/** Orders origins, the strongest first. */
export function compareOrigins(a: ThemeOrigin, b: ThemeOrigin): number {
  return STRENGTH[b] - STRENGTH[a];
}

/** The strongest of several origins; null when there is none. */
export function strongestOrigin(origins: readonly ThemeOrigin[]): ThemeOrigin | null {
  return origins.toSorted(compareOrigins)[0] ?? null;
}
