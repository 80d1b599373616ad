import { registerEnumType } from "type-graphql";

/** Kinds of records whose changes are kept; in capitals, the names of their tables. */
export enum ChangedEntity {
  ACCOUNT = "ACCOUNT",
  ACCOUNT_GRANT = "ACCOUNT_GRANT",
  ACTIVITY = "ACTIVITY",
  ACTIVITY_GOAL = "ACTIVITY_GOAL",
  ACTIVITY_THEME = "ACTIVITY_THEME",
  AFFILIATION = "AFFILIATION",
  AGENDA_ITEM = "AGENDA_ITEM",
  API_TOKEN = "API_TOKEN",
  BODY = "BODY",
  CONFIDENTIAL_READING = "CONFIDENTIAL_READING",
  COVERAGE_SNAPSHOT = "COVERAGE_SNAPSHOT",
  DECISION = "DECISION",
  DECISION_PARTY = "DECISION_PARTY",
  DECISION_STAGE = "DECISION_STAGE",
  FEEDBACK_REQUEST = "FEEDBACK_REQUEST",
  FRAMEWORK = "FRAMEWORK",
  FRAMEWORK_ACTOR = "FRAMEWORK_ACTOR",
  FRAMEWORK_CYCLE = "FRAMEWORK_CYCLE",
  INDICATOR = "INDICATOR",
  INDICATOR_VALUE = "INDICATOR_VALUE",
  INTENTION = "INTENTION",
  INVITATION = "INVITATION",
  MEMBERSHIP = "MEMBERSHIP",
  NEED_WEIGHT_SET = "NEED_WEIGHT_SET",
  NETWORK_STRATEGY = "NETWORK_STRATEGY",
  ORGANISATION = "ORGANISATION",
  ORGANISATION_ALIAS = "ORGANISATION_ALIAS",
  ORGANISATION_IDENTIFIER = "ORGANISATION_IDENTIFIER",
  ORGANISATION_ROLE = "ORGANISATION_ROLE",
  OVERLAP_STATUS = "OVERLAP_STATUS",
  PARTICIPATION_SCORE = "PARTICIPATION_SCORE",
  PARTNERSHIP = "PARTNERSHIP",
  PARTNER_LINK = "PARTNER_LINK",
  RECORD_REMARK = "RECORD_REMARK",
  PROPOSAL = "PROPOSAL",
  PROPOSAL_ANSWER = "PROPOSAL_ANSWER",
  QUESTIONNAIRE = "QUESTIONNAIRE",
  ROLE_AGREEMENT = "ROLE_AGREEMENT",
  ROUND = "ROUND",
  ROUND_FOLLOW_UP = "ROUND_FOLLOW_UP",
  SCENARIO = "SCENARIO",
  SEAT = "SEAT",
  SEAT_REFERENCE = "SEAT_REFERENCE",
  SEAT_RULE = "SEAT_RULE",
  STANCE = "STANCE",
  STATED_NEED = "STATED_NEED",
  STRATEGIC_GOAL = "STRATEGIC_GOAL",
  SYNERGY_COMMITMENT = "SYNERGY_COMMITMENT",
  VISIBILITY_SETTING = "VISIBILITY_SETTING",
}

registerEnumType(ChangedEntity, {
  name: "ChangedEntity",
  description: "Kinds of records whose changes are kept.",
  valuesConfig: {
    ACTIVITY_GOAL: {
      description: "That an activity works on a goal of a framework; its record is the activity.",
    },
    ACTIVITY_THEME: { description: "A confirmed theme of an activity; its record is the activity." },
    CONFIDENTIAL_READING: { description: "That somebody opened confidential records, and why." },
    NETWORK_STRATEGY: { description: "How the secretariat works with a network, and why." },
    INDICATOR_VALUE: { description: "What an indicator says of a country; its record is the indicator." },
    ROUND_FOLLOW_UP: { description: "What will change because of what an anonymous round told." },
    PARTNER_LINK: { description: "The link with which a partner looks at its record without an account." },
    RECORD_REMARK: { description: "What a partner said of what a holder records about it." },
    ORGANISATION_ALIAS: { description: "Another way in which a source writes a name." },
  },
});

export enum ChangeAction {
  CREATED = "CREATED",
  CHANGED = "CHANGED",
  REMOVED = "REMOVED",
}

registerEnumType(ChangeAction, {
  name: "ChangeAction",
  description: "What was done to a record.",
  valuesConfig: { CHANGED: { description: "One of its fields got another value." } },
});
