import type { SafeSpaceState, SizeBand } from "../gql/later/graphql.ts";

/** Its steps in their order. */
export const STATES = ["PREPARED", "HELD", "AGREED", "RELEASED"] as const satisfies readonly SafeSpaceState[];

export const SIZE_BANDS = [
  "FEWER_THAN_FIVE",
  "FIVE_TO_NINE",
  "TEN_TO_NINETEEN",
  "TWENTY_AND_MORE",
] as const satisfies readonly SizeBand[];

/** Whether what is told may still be said otherwise. */
export const isDraft = (state: SafeSpaceState): boolean => state === "PREPARED" || state === "HELD";

/** A code in groups of four, as it is read aloud. */
export const spacedCode = (code: string): string => code.match(/.{1,4}/g)?.join("-") ?? code;

/** Topics as they stand in a form, one a line. */
export const readTopics = (text = ""): string[] =>
  text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");
