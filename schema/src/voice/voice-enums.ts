import { registerEnumType } from "type-graphql";

/** How a question is answered. */
export enum QuestionKind {
  SCALE_0_10 = "SCALE_0_10",
  LEVEL_0_4 = "LEVEL_0_4",
  CHOICE = "CHOICE",
  FREE_TEXT = "FREE_TEXT",
}

registerEnumType(QuestionKind, {
  name: "QuestionKind",
  description: "How a question is answered; whichever it is, nobody has to answer.",
  valuesConfig: {
    SCALE_0_10: { description: "A number from 0 to 10." },
    LEVEL_0_4: { description: "A level of the ladder of participation, from 0 to 4." },
    CHOICE: { description: "One of several answers." },
    FREE_TEXT: { description: "Words, which only the facilitator of the round reads." },
  },
});

/** How far a round has come. */
export enum RoundState {
  PREPARED = "PREPARED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}

registerEnumType(RoundState, {
  name: "RoundState",
  description: "How far a round has come.",
  valuesConfig: {
    PREPARED: { description: "What is asked, of whom and until when is declared; nobody was asked yet." },
    OPEN: { description: "Links were given out. Nothing of it is told before it closes." },
    CLOSED: { description: "What is told of it was decided once, and changes no more." },
  },
});

/** Whom the results of a round are for. */
export enum RoundAudience {
  INSIDE = "INSIDE",
  PUBLIC = "PUBLIC",
}

registerEnumType(RoundAudience, {
  name: "RoundAudience",
  description: "Whom the results of a round are for.",
  valuesConfig: {
    INSIDE: {
      description:
        "Partners and the facilitator from the closing on, the secretariat and the board 14 days later.",
    },
    PUBLIC: { description: "Everybody; more answers stand behind each figure." },
  },
});
