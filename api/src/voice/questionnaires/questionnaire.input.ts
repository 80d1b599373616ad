import { QuestionKind } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { TextsInput } from "../texts.ts";

/** More than this in no questionnaire. */
export const MOST_QUESTIONS = 20;
export const MOST_OPTIONS = 12;

@InputType({ description: "One question." })
export class QuestionInput {
  @Field(() => QuestionKind, { description: "How it is answered." })
  kind!: QuestionKind;

  @Field(() => TextsInput, { description: "In every language; at most 500 characters." })
  text!: TextsInput;

  @ArrayMaxSize(MOST_OPTIONS)
  @Field(() => [TextsInput], {
    nullable: true,
    description:
      "What can be chosen, for a CHOICE alone: 2 to 12, in every language, at most 200 characters.",
  })
  options?: TextsInput[] | null;
}

@InputType({ description: "What may be asked." })
export class QuestionnaireInput {
  @Field(() => ID, {
    description:
      "Small letters, digits and dashes, such as partnership. One that is there already gets a new version.",
  })
  key!: string;

  @Field(() => TextsInput, { description: "In every language; at most 200 characters." })
  title!: TextsInput;

  @Field(() => TextsInput, {
    nullable: true,
    description: "What it is for and what is done with answers: in every language, at most 2000 characters.",
  })
  introduction?: TextsInput | null;

  @ArrayMaxSize(MOST_QUESTIONS)
  @Field(() => [QuestionInput], { description: "In their order." })
  questions!: QuestionInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether it may have more than ten questions, though fewer people answer longer ones; 20 at most.",
  })
  isLong!: boolean;
}
