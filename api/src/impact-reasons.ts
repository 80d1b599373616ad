/** Why something may be refused about changes and about those who are asked of them, as `REFUSAL_REASONS` says it. */
export const IMPACT_REASONS = {
  ANSWER_CONTRADICTS: [],
  ASKER_CLAIMS_NOTHING: ["organisation"],
  ASKER_HIDDEN: ["organisation"],
  DISAGREEMENT_UNREACHED: [],
  NO_DISAGREEMENT: [],
  OUTCOME_KEPT: [],
  REMINDED_JUST_NOW: ["days"],
  SUBSTANTIATION_ANSWERED: [],
  SUBSTANTIATION_LINK_CLOSED: [],
  SUBSTANTIATION_OVER: [],
  SUBSTANTIATION_TIME_OVER: [],
  SUBSTANTIATOR_ANSWERED: ["day"],
  SUBSTANTIATOR_ASKED: ["day"],
  SUBSTANTIATOR_INSIDE: ["organisation"],
} as const;
