import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { MOST_QUESTIONS } from "../questionnaires/questionnaire.input.ts";

@InputType({
  description: "An answer to one question: a number, a choice or words, or that answering is unsafe.",
})
export class BallotAnswerInput {
  @Field(() => ID, { description: "Of the question." })
  questionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "0 to 10 on a scale, a level 0 to 4, or which choice, counted from 0.",
  })
  value?: number | null;

  @Field(() => String, { nullable: true, description: "Words: at most 1500 characters." })
  text?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether these words may be quoted; never with where they come from.",
  })
  mayQuote!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "That answering is unsafe; then nothing else is given.",
  })
  isUnsafe!: boolean;
}

@InputType({ description: "What somebody answers by their link." })
export class BallotInput {
  @Field(() => String, { description: "What the link holds." })
  token!: string;

  @ArrayMaxSize(MOST_QUESTIONS)
  @Field(() => [BallotAnswerInput], {
    description: "Of each question one at most; whatever is left out is not answered.",
  })
  answers!: BallotAnswerInput[];

  @Field(() => String, {
    nullable: true,
    description: "To change answers: the code that was told when they were given.",
  })
  code?: string | null;
}
