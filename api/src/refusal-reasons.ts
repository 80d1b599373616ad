/**
 * Why something was refused, for a program that tells it in its reader's language, each with the values that its
 * sentence holds. Only what a person can bring about on a screen is here; of any other refusal its code says enough.
 */
export const REFUSAL_REASONS = {
  ACCOUNT_CLOSED: [],
  ACCOUNT_JUST_MADE: [],
  ACTOR_ALREADY: ["organisation"],
  ACTOR_NOT: ["organisation"],
  ADDRESS_TAKEN: ["email"],
  AFFILIATION_CIRCULAR: ["organisation", "network"],
  AFFILIATION_TO_ITSELF: ["organisation"],
  AFFILIATION_TWICE: ["organisation", "network"],
  BEING_WRITTEN: [],
  BODY_IN_USE: ["day"],
  BODY_OVER: ["day"],
  CHANGED_MEANWHILE: [],
  CHANGES_TOO_MANY: ["most"],
  CHANGE_INCOMPLETE: ["number"],
  CHANGE_NEGATIVE: ["number"],
  CHANGE_UNKNOWN: ["number", "value"],
  CODE_TAKEN: ["code"],
  CODE_WRONG: [],
  CONFIDENTIAL_NEEDS_CODE: [],
  CONFIDENTIAL_NOT_OPEN: [],
  CONFIDENTIAL_ROLE: [],
  CONFIDENTIAL_UNNAMED: [],
  COUNTING_BY_MEMBERSHIP: [],
  COUNTING_NOT_AGREED: [],
  COUNT_BELOW_ZERO: [],
  CSV_COLUMNS: ["columns"],
  CSV_EMPTY: [],
  CYCLE_CODE_WRONG: [],
  DAYS_WRONG: ["most"],
  DAY_PAST: ["today"],
  DAY_TO_COME: ["today"],
  DECISION_FOR_ONE_WITHOUT_REASON: [],
  DECISION_IN_USE: [],
  DEMONSTRATION_RESET: [],
  DEMONSTRATION_ROLE: [],
  EMAIL_WRONG: [],
  ENDS_BEFORE_START: [],
  EXPIRY_PAST: [],
  FILTER_UNKNOWN: ["value"],
  FRAMEWORK_CODE_WRONG: [],
  FRAMEWORK_UNNAMED: [],
  GOALS_CHANGED: [],
  HAS_ROLE: ["email", "organisation"],
  INDICATOR_USED: [],
  INTENTION_OF_OTHERS: ["organisation"],
  INTENTION_SOMEWHERE: [],
  INVITATION_CLOSED: [],
  INVITED_ALREADY: ["email"],
  LAST_ADMINISTRATOR: [],
  MEETING_KNOWN: [],
  LEADER_UNNAMED: [],
  LEVEL_OUTSIDE: ["value"],
  NAME_EMPTY: [],
  NAME_HOLDS_ADDRESS: [],
  NAME_UNREADABLE: [],
  NETWORKS_HIDDEN: ["organisation"],
  NO_PARTY: [],
  PARTIES_TOO_FEW: [],
  PARTY_LEFT: ["organisation"],
  PARTY_OF_NOBODY: ["organisation"],
  PASSWORD_TOO_COMMON: [],
  PASSWORD_TOO_LONG: ["most"],
  PASSWORD_TOO_SHORT: ["least"],
  PRIORITY_OF_NOBODY: [],
  REASON_LENGTH: ["least", "most"],
  REASON_MISSING: [],
  REFERENCE_LATER: ["day"],
  REQUEST_CHANGED: [],
  RESET_NOT_MAILED: [],
  RESET_OF_BLOCKED: [],
  REVIEW_TOO_EARLY: [],
  ROLE_OF_MEMBERS: ["organisation"],
  ROLE_OF_PARTNERS: ["organisation"],
  ROLE_OF_SECRETARIAT: ["organisation"],
  RULE_BELOW_HELD: ["number"],
  RULE_LATER: ["day"],
  SEATS_RANGE: ["most"],
  SEAT_BEYOND_RULE: ["seats"],
  SEAT_BY_MEMBERSHIP: [],
  SEAT_OF_DONORS: [],
  SEAT_TAKEN: ["number"],
  SEAT_WITHOUT_RULE: [],
  SHARES_SUM: ["sum"],
  SHARE_WRONG: [],
  TEXT_EMPTY: [],
  TEXT_TOO_LONG: ["most"],
  TEXT_UNSEEN_SIGN: [],
  TITLE_EMPTY: [],
  TRIED_TOO_OFTEN: ["seconds"],
  UNDO_BY_VISIBILITY: [],
  UNDO_GONE: [],
  UNDO_NEWER: [],
  UNDO_NOT_HERE: [],
  UNDO_READ_ANEW: [],
  WEBSITE_HIDDEN: [],
  WEBSITE_WRONG: [],
  WEIGHTS_MIXED: [],
  WEIGHTS_NONE: [],
  WEIGHTS_SUM: ["sum"],
  WEIGHT_RANGE: ["cell"],
  WEIGHT_TWICE: ["cell"],
  WISH_THOUGH_AGREED: [],
} as const;

export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** What fills the sentence of a reason. */
type ValuesOf<Reason extends RefusalReason> = (typeof REFUSAL_REASONS)[Reason] extends readonly []
  ? readonly []
  : readonly [Readonly<Record<(typeof REFUSAL_REASONS)[Reason][number], string | number>>];

/** As a refusal is answered, beside its code. */
export interface Because {
  readonly reason: RefusalReason;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Names the reason of a refusal. */
export function because<Reason extends RefusalReason>(
  reason: Reason,
  ...[values]: ValuesOf<Reason>
): Because {
  return { reason, values: values ?? {} };
}
