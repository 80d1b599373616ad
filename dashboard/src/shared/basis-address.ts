import type { EffortBasis } from "../gql/later/graphql.ts";

/** The bases of figures, the first where the address says nothing. */
export const BASES = ["PRESENCE", "ACTIVITY_COUNT", "BUDGET"] as const satisfies readonly EffortBasis[];

/** Reads the basis that an address chooses. Capitals are read too: links that were sent have them. */
export const parseBasis = (text: string | null): EffortBasis =>
  BASES.find((basis) => basis === text?.toUpperCase()) ?? BASES[0];

/** Writes a basis into an address, the same on every page; null for the one where it says nothing. */
export const printBasis = (basis: EffortBasis): string | null =>
  basis === BASES[0] ? null : basis.toLowerCase();
