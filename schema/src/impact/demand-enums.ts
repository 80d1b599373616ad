import { registerEnumType } from "type-graphql";

export enum ImpactArena {
  BELGIUM = "BELGIUM",
  EUROPE = "EUROPE",
  PARTNER_COUNTRY = "PARTNER_COUNTRY",
  INTERNATIONAL = "INTERNATIONAL",
}

registerEnumType(ImpactArena, {
  name: "ImpactArena",
  description:
    "Where policy is to change. Whom one addresses stands apart: Belgian ministers decide in Europe too.",
});

/** The section of society or of the state that a demand is addressed to, or that changed. */
export enum ActorKind {
  GOVERNMENT = "GOVERNMENT",
  PARLIAMENT = "PARLIAMENT",
  ADMINISTRATION = "ADMINISTRATION",
  LOCAL_AUTHORITY = "LOCAL_AUTHORITY",
  JUDICIARY = "JUDICIARY",
  POLITICAL_PARTY = "POLITICAL_PARTY",
  INTERNATIONAL_INSTITUTION = "INTERNATIONAL_INSTITUTION",
  COMPANY = "COMPANY",
  MEDIA = "MEDIA",
  CIVIL_SOCIETY = "CIVIL_SOCIETY",
  PUBLIC = "PUBLIC",
}

registerEnumType(ActorKind, {
  name: "ActorKind",
  description: "What kind of actor a demand is addressed to, or changed.",
  valuesConfig: { PUBLIC: { description: "People at large." } },
});

export enum DemandCapacity {
  OWNER = "OWNER",
  CO_AUTHOR = "CO_AUTHOR",
}

registerEnumType(DemandCapacity, {
  name: "DemandCapacity",
  description: "What an organisation is to a demand.",
  valuesConfig: {
    OWNER: { description: "It answers for the demand, and keeps its record." },
    CO_AUTHOR: { description: "It wrote the demand with its owners." },
  },
});

export enum StageFlag {
  BLOCKED = "BLOCKED",
  REVERSED = "REVERSED",
}

registerEnumType(StageFlag, {
  name: "StageFlag",
  description: "What a stage alone does not tell.",
  valuesConfig: {
    BLOCKED: { description: "It can go no further for now." },
    REVERSED: { description: "What was reached was undone." },
  },
});

export enum CoordinationState {
  JOINT = "JOINT",
  ALIGNED = "ALIGNED",
  DIVERGENT = "DIVERGENT",
}

registerEnumType(CoordinationState, {
  name: "CoordinationState",
  description: "How far a demand was coordinated with somebody.",
  valuesConfig: {
    JOINT: { description: "They ask for it together." },
    ALIGNED: { description: "Each asks for the same by itself." },
    DIVERGENT: { description: "They see it differently, know it of each other, and respect it." },
  },
});

export enum DemandActionType {
  LOBBY = "LOBBY",
  MOBILISE = "MOBILISE",
  CAMPAIGN = "CAMPAIGN",
  MEDIA = "MEDIA",
  RESEARCH = "RESEARCH",
  LITIGATION = "LITIGATION",
  ALLIANCE = "ALLIANCE",
}

registerEnumType(DemandActionType, {
  name: "DemandActionType",
  description: "What somebody does for a demand.",
});

export enum AskUptake {
  NOT_TAKEN_UP = "NOT_TAKEN_UP",
  PARTLY = "PARTLY",
  TAKEN_UP = "TAKEN_UP",
}

registerEnumType(AskUptake, {
  name: "AskUptake",
  description: "How far a named text takes up what was asked: not at all, half, or wholly.",
});
