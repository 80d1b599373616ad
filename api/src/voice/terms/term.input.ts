import { TermStatus } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which words; all that is given must hold." })
export class TermFilter {
  @Field(() => String, { nullable: true, description: "nl, fr, en or es; left out, of all." })
  language?: string | null;

  @ArrayMaxSize(4)
  @Field(() => [TermStatus], { nullable: true, description: "How they stand; left out, all." })
  statuses?: TermStatus[] | null;

  @Field(() => String, { nullable: true, description: "Letters of the word or of what to use in its place." })
  search?: string | null;
}

@InputType({ description: "A word that is proposed, to use or to avoid." })
export class TermInput {
  @Field(() => String, { description: "1 to 100 characters." })
  word!: string;

  @Field(() => String, { description: "Of the word: nl, fr, en or es." })
  language!: string;

  @Field(() => String, { nullable: true, description: "At most 1000 characters." })
  meaning?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What to use in its place, where it is to be avoided; at most 200 characters.",
  })
  instead?: string | null;

  @ArrayMaxSize(30)
  @Field(() => [String], {
    description: "Its other forms, such as plurals: at most 30 of 1 to 100 characters.",
  })
  forms!: string[];

  @Field(() => String, { description: "Why: 1 to 1000 characters. Told with who proposes it." })
  reasons!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that proposes it; left out, one’s own.",
  })
  organisation?: string | null;
}

/** Which word, in which version. */
@ArgsType()
export class TermArgs {
  @Field(() => ID, { description: "Slug or id." })
  term!: string;

  @Field(() => Int, { description: "The version that the change was made of." })
  version!: number;
}

@InputType({ description: "What was decided on a word." })
export class TermDecisionInput {
  @Field(() => TermStatus, {
    description: "PROPOSED or CONTESTED where it is open again; what was decided before goes then.",
  })
  status!: TermStatus;

  @Field(() => String, { nullable: true, description: "What it means; at most 1000 characters." })
  meaning?: string | null;

  @Field(() => String, { nullable: true, description: "What to use in its place; at most 200 characters." })
  instead?: string | null;

  @ArrayMaxSize(30)
  @Field(() => [String], { description: "Its other forms: at most 30 of 1 to 100 characters." })
  forms!: string[];

  @ArrayMaxSize(30)
  @Field(() => [String], {
    description: "Phrases in which it is meant otherwise: at most 30 of 1 to 100 characters.",
  })
  exceptions!: string[];

  @Field(() => String, { nullable: true, description: "Why; needed where it is AGREED or DISCOURAGED." })
  because?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Today at the latest; needed where it is AGREED or DISCOURAGED.",
  })
  decidedOn?: string | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of the body that decided." })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of the decision in which it was decided." })
  decision?: string | null;
}

@InputType({ description: "What an organisation thinks of a word." })
export class TermRemarkInput {
  @Field(() => ID, { description: "Slug or id of the word." })
  term!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with what the word stands for now; left out where it only remarks.",
  })
  agrees?: boolean | null;

  @Field(() => String, { description: "Why: 1 to 1000 characters." })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation; left out, one’s own.",
  })
  organisation?: string | null;
}
