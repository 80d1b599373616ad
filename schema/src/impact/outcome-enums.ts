import { registerEnumType } from "type-graphql";

/** After Keck and Sikkink (1998) and ODI’s ROMA guide, with what the strategy adds: support and power. */
export enum InfluenceType {
  AGENDA_FRAMING = "AGENDA_FRAMING",
  ATTITUDE = "ATTITUDE",
  DISCURSIVE_COMMITMENT = "DISCURSIVE_COMMITMENT",
  PROCEDURE = "PROCEDURE",
  POLICY_CONTENT = "POLICY_CONTENT",
  IMPLEMENTATION_BEHAVIOUR = "IMPLEMENTATION_BEHAVIOUR",
  PUBLIC_SUPPORT = "PUBLIC_SUPPORT",
  POWER_MOVEMENT = "POWER_MOVEMENT",
}

registerEnumType(InfluenceType, {
  name: "InfluenceType",
  description: "In what something changed.",
  valuesConfig: {
    AGENDA_FRAMING: { description: "What is talked about, and in which words." },
    DISCURSIVE_COMMITMENT: { description: "What decision-makers say that they will do." },
    PROCEDURE: { description: "Who is heard, and how it is decided." },
    IMPLEMENTATION_BEHAVIOUR: { description: "What is done, also where no text changed." },
    POWER_MOVEMENT: { description: "The strength of a movement, or who holds power." },
  },
});

export enum OutcomeDirection {
  POSITIVE = "POSITIVE",
  NEGATIVE = "NEGATIVE",
  MIXED = "MIXED",
}

registerEnumType(OutcomeDirection, {
  name: "OutcomeDirection",
  description: "Whether a change goes the way that was asked for.",
});

export enum ContributionRole {
  NECESSARY_CLAIMED = "NECESSARY_CLAIMED",
  SUPPORTING = "SUPPORTING",
  MINOR = "MINOR",
}

registerEnumType(ContributionRole, {
  name: "ContributionRole",
  description: "What an organisation says that its contribution was; its own claim, and never a share.",
  valuesConfig: {
    NECESSARY_CLAIMED: { description: "It says that there would have been no change without it." },
  },
});

export enum RivalAssessment {
  RULED_OUT = "RULED_OUT",
  PARTIAL = "PARTIAL",
  DOMINANT = "DOMINANT",
  NOT_ASSESSED = "NOT_ASSESSED",
}

registerEnumType(RivalAssessment, {
  name: "RivalAssessment",
  description: "How far another explanation of a change holds.",
});
