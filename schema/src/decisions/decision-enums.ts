import { registerEnumType } from "type-graphql";

export enum DecisionType {
  ORIENTATION = "ORIENTATION",
  APPROACH = "APPROACH",
  POSITION = "POSITION",
  POLICY_DEMAND = "POLICY_DEMAND",
  BUDGET_ALLOCATION = "BUDGET_ALLOCATION",
  PARTNER_CHOICE = "PARTNER_CHOICE",
  THEME_CHOICE = "THEME_CHOICE",
  GEO_CHOICE = "GEO_CHOICE",
  TERMINOLOGY = "TERMINOLOGY",
  GOVERNANCE = "GOVERNANCE",
  OTHER = "OTHER",
}

registerEnumType(DecisionType, {
  name: "DecisionType",
  description: "What a decision is about.",
  valuesConfig: {
    ORIENTATION: { description: "Where the umbrella wants to go." },
    APPROACH: { description: "How it works." },
    GEO_CHOICE: { description: "In which countries and regions it works." },
  },
});

export enum DecisionOutcome {
  ADOPTED = "ADOPTED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(DecisionOutcome, { name: "DecisionOutcome", description: "How a decision ended." });

/** In the order of the Council of Europe’s Code of Good Practice for Civil Participation, 2019. */
export enum StageKind {
  AGENDA = "AGENDA",
  DRAFTING = "DRAFTING",
  DECISION = "DECISION",
  IMPLEMENTATION = "IMPLEMENTATION",
  MONITORING = "MONITORING",
  REFORMULATION = "REFORMULATION",
}

registerEnumType(StageKind, {
  name: "StageKind",
  description:
    "A stage of a decision, after the Code of Good Practice for Civil Participation (Council of Europe, 2019).",
});

export enum AccessMeasure {
  LANGUAGE = "LANGUAGE",
  TIME_ZONE = "TIME_ZONE",
  COST = "COST",
  CONNECTIVITY = "CONNECTIVITY",
  ACCESSIBILITY = "ACCESSIBILITY",
  CARE = "CARE",
}

registerEnumType(AccessMeasure, {
  name: "AccessMeasure",
  description: "What was done so that more people can take part.",
  valuesConfig: {
    LANGUAGE: { description: "Interpreting, translated texts." },
    TIME_ZONE: { description: "Hours that suit other continents, or an answer in one’s own time." },
    COST: { description: "Travel, connection or time are paid." },
    CONNECTIVITY: { description: "Possible with a weak connection, or by phone." },
    CARE: { description: "Care for children or others meanwhile." },
  },
});

export enum StanceName {
  SUPPORT = "SUPPORT",
  COSIGN = "COSIGN",
  NOT_CONCERNED = "NOT_CONCERNED",
  OBJECT = "OBJECT",
  NO_ANSWER = "NO_ANSWER",
}

registerEnumType(StanceName, {
  name: "StanceName",
  description: "Where a member stands.",
  valuesConfig: {
    NOT_CONCERNED: { description: "Neither for nor against: a stance like the others, and respected." },
    NO_ANSWER: { description: "Asked, and not answered yet." },
  },
});

export enum PartyCapacity {
  INVITED = "INVITED",
  CO_AUTHOR = "CO_AUTHOR",
  OBSERVER = "OBSERVER",
}

registerEnumType(PartyCapacity, {
  name: "PartyCapacity",
  description: "In which capacity an organisation takes part in a decision.",
});

export enum Assessor {
  PARTNER = "PARTNER",
  FACILITATED = "FACILITATED",
  SECRETARIAT = "SECRETARIAT",
}

registerEnumType(Assessor, {
  name: "Assessor",
  description: "Who says how far an organisation took part.",
  valuesConfig: {
    PARTNER: { description: "The organisation itself." },
    FACILITATED: { description: "The organisations of a facilitated session, together." },
    SECRETARIAT: { description: "The secretariat alone: a claim, and shown as one." },
  },
});
