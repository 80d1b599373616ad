/**
 * Why two organisations may be one: called the same in another country (or one that is not known) or by another
 * holder, called nearly the same, or meant by an acronym that several have.
 */
export type SuggestionReason =
  | "SAME_NAME_OTHER_COUNTRY"
  | "SAME_NAME_OTHER_HOLDER"
  | "SIMILAR_NAME"
  | "ACRONYM_AMBIGUOUS";

/** Two sets of nodes, by their first node, that may be one organisation. */
export interface SuggestedPair {
  readonly left: number;
  readonly right: number;
  readonly reason: SuggestionReason;
  /** 0 to 1; to put the likely ones first, not a probability. */
  readonly score: number;
}
