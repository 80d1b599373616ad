import type { GapUnknownReason } from "../gql/later/graphql.ts";

/** Whether it is told how many confirmed: not where nobody is known to be concerned, nor where it is not known with what. */
export const tellsConfirmed = (reason: GapUnknownReason | null): boolean =>
  reason !== "NO_ACTOR" && reason !== "NO_THEME";
