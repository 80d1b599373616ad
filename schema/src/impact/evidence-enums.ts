import { registerEnumType } from "type-graphql";

export enum EvidenceKind {
  OFFICIAL_TEXT = "OFFICIAL_TEXT",
  MINUTES = "MINUTES",
  CORRESPONDENCE = "CORRESPONDENCE",
  STATEMENT = "STATEMENT",
  MEDIA_ITEM = "MEDIA_ITEM",
  STUDY = "STUDY",
  DATA = "DATA",
  OBSERVATION = "OBSERVATION",
}

registerEnumType(EvidenceKind, {
  name: "EvidenceKind",
  description: "What kind of thing a piece of evidence is.",
});

export enum EvidenceClaim {
  CHANGE = "CHANGE",
  CONTRIBUTION = "CONTRIBUTION",
}

registerEnumType(EvidenceClaim, {
  name: "EvidenceClaim",
  description:
    "What a piece of evidence is about: that the change took place, or that somebody contributed to it.",
});

export enum EvidenceObserved {
  SEEN = "SEEN",
  ABSENT = "ABSENT",
  NOT_SOUGHT = "NOT_SOUGHT",
}

registerEnumType(EvidenceObserved, {
  name: "EvidenceObserved",
  description: "Whether a piece of evidence was found.",
  valuesConfig: {
    ABSENT: { description: "It was looked for, and is not there: that tells something too." },
    NOT_SOUGHT: { description: "Nobody looked for it; it tells nothing." },
  },
});

export enum LinkState {
  REACHABLE = "REACHABLE",
  GONE = "GONE",
  UNREACHABLE = "UNREACHABLE",
}

registerEnumType(LinkState, {
  name: "LinkState",
  description: "What became of the address of a piece of evidence.",
  valuesConfig: {
    GONE: { description: "Its site says that it is not there any more." },
    UNREACHABLE: { description: "Its site did not answer, or refused." },
  },
});

export enum Independence {
  INDEPENDENT = "INDEPENDENT",
  ALLY = "ALLY",
  INTERNAL = "INTERNAL",
}

registerEnumType(Independence, {
  name: "Independence",
  description: "How far somebody who is asked stands from those who claim.",
  valuesConfig: {
    ALLY: { description: "Of an organisation that asks for the same; shown apart, and not counted." },
    INTERNAL: { description: "Of an organisation that claims; not counted either." },
  },
});

export enum SubstantiationAnswer {
  FULL = "FULL",
  PARTIAL = "PARTIAL",
  DISAGREE = "DISAGREE",
  NO_OPINION = "NO_OPINION",
}

registerEnumType(SubstantiationAnswer, {
  name: "SubstantiationAnswer",
  description: "How far somebody who knows agrees.",
});
