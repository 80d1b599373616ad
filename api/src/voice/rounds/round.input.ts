import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { MOST_CUTS, MOST_STRATA } from "../disclosure/declaration.ts";
import { INSIDE_THRESHOLD, PUBLIC_THRESHOLD } from "../disclosure/threshold.ts";
import { TextsInput } from "../texts.ts";

@InputType({ description: "People who are asked and have something in common, such as a continent." })
export class StratumInput {
  @Field(() => ID, {
    description: "Small letters, digits and dashes; the same in every round that asks them.",
  })
  key!: string;

  @Field(() => TextsInput, { description: "In every language; at most 100 characters." })
  name!: TextsInput;

  @Field(() => Int, { description: "How many are asked: as many links are made." })
  invited!: number;
}

@InputType({ description: "Strata that results are told of together." })
export class GroupInput {
  @Field(() => ID, { description: "Small letters, digits and dashes." })
  key!: string;

  @Field(() => TextsInput, { description: "In every language; at most 100 characters." })
  name!: TextsInput;

  @ArrayMaxSize(MOST_STRATA)
  @Field(() => [ID], { description: "Keys of its strata." })
  strata!: string[];
}

@InputType({ description: "One way in which results are divided; every stratum is in one of its groups." })
export class CutInput {
  @Field(() => ID, { description: "Small letters, digits and dashes." })
  key!: string;

  @Field(() => TextsInput, { description: "In every language; at most 100 characters." })
  name!: TextsInput;

  @ArrayMaxSize(MOST_STRATA)
  @Field(() => [GroupInput], { description: "In the order in which they are told." })
  groups!: GroupInput[];
}

@InputType({ description: "What is asked, of whom, and until when; nobody is asked yet." })
export class RoundInput {
  @Field(() => ID, { description: "Of the questionnaire." })
  questionnaireId!: string;

  @Field(() => TextsInput, { description: "In every language; at most 200 characters." })
  title!: TextsInput;

  @ArrayMaxSize(MOST_STRATA)
  @Field(() => [StratumInput], {
    description: "Everybody who is asked, each in one; at least kInternal in each.",
  })
  strata!: StratumInput[];

  @ArrayMaxSize(MOST_CUTS)
  @Field(() => [CutInput], {
    defaultValue: [],
    description: "How results will be divided, the most important first; nothing else is ever told apart.",
  })
  cuts!: CutInput[];

  @Field(() => Int, {
    defaultValue: INSIDE_THRESHOLD,
    description: "Fewest answers behind what partners read; 3 or more.",
  })
  kInternal!: number;

  @Field(() => Int, {
    defaultValue: PUBLIC_THRESHOLD,
    description: "Fewest answers behind what everybody reads.",
  })
  kPublic!: number;

  @Field(() => GraphQLLocalDate, { description: "From the beginning of this day in Brussels." })
  opensOn!: string;

  @Field(() => GraphQLLocalDate, { description: "Until the end of this day in Brussels." })
  closesOn!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      "After this day single answers are gone; the closing day or later, and at most a year later.",
  })
  keepAnswersUntil!: string;
}
