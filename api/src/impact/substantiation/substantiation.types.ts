import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";
import { SubstantiationStatus } from "../measures/substantiation-status.ts";

registerEnumType(SubstantiationStatus, {
  name: "SubstantiationStatus",
  description: "How far a change is borne out by people outside those who claim it.",
  valuesConfig: {
    SUBSTANTIATED: {
      description:
        "Two independent people at least say that it is so, by three quarters, and nobody disagrees.",
    },
    PARTIAL: { description: "One at least says so, by half." },
    CONTESTED: { description: "One at least disagrees, and that was not settled with them." },
    UNSUBSTANTIATED: { description: "Not borne out so far, which is not to say untrue." },
  },
});

export enum SubstantiationState {
  ASKED = "ASKED",
  ANSWERED = "ANSWERED",
  EXPIRED = "EXPIRED",
}

registerEnumType(SubstantiationState, {
  name: "SubstantiationState",
  description: "What became of a question to somebody who knows.",
  valuesConfig: {
    EXPIRED: { description: "They did not answer in time." },
  },
});

@ObjectType({
  description:
    "How far a change is borne out, by what people say who were asked: of those alone whom the viewer may know to be asked. Whoever answered twice counts once, with the latest.",
})
export class OutcomeStatus {
  @Field(() => SubstantiationStatus)
  status!: SubstantiationStatus;

  @Field(() => MetricResult, { description: "How far independent people agree, from 0 to 1." })
  score!: MetricResult;

  @Field(() => Int, { description: "How many were asked, whoever they are." })
  asked!: number;

  @Field(() => Int, { description: "How many independent people answered, whatever they said." })
  independentAnswers!: number;

  @Field(() => Int, {
    description: "Independent people who bear out all of it. Of both their answers the weaker counts.",
  })
  full!: number;

  @Field(() => Int, { description: "Independent people who bear it out partly." })
  partial!: number;

  @Field(() => Int, { description: "Independent people who disagree." })
  disagree!: number;

  @Field(() => Int, { description: "Independent people who answered that they have no opinion." })
  noOpinion!: number;

  @Field(() => Int, { description: "Allies who answered; they are shown apart, and count for nothing." })
  alliesAnswered!: number;
}

@ObjectType({ description: "What the viewer may do about somebody who was asked, now." })
export class SubstantiationRights {
  @Field(() => Boolean, { description: "Say how a disagreement was settled: whoever keeps the change." })
  settle!: boolean;

  @Field(() => Boolean, { description: "Remind them: whoever asked, until they answer." })
  remind!: boolean;

  @Field(() => Boolean, { description: "Take the question back: whoever asked, until they answer." })
  withdraw!: boolean;
}
