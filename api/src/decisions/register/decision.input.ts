import { AccessMeasure, Constituency, DecisionType, StageKind } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which decisions; all that is given must hold." })
export class DecisionFilter {
  @ArrayMaxSize(11)
  @Field(() => [DecisionType], { nullable: true, description: "What they are about." })
  types?: DecisionType[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for those not decided yet, false for those that are; left out, both.",
  })
  open?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether they are about the own programme of those who take part; left out, both.",
  })
  ownProgramme?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of an organisation that leads them or takes part in them.",
  })
  organisation?: string | null;

  @Field(() => Int, { nullable: true, description: "The year in which they were open or decided." })
  year?: number | null;

  @Field(() => String, { nullable: true, description: "Words of the title, the objective or the outcome." })
  search?: string | null;
}

@InputType({ description: "What is to be decided, for whom and how." })
export class DecisionInput {
  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => DecisionType, { description: "What it is about." })
  type!: DecisionType;

  @Field(() => String, { description: "What is to be decided and why: 1 to 2000 characters." })
  objective!: string;

  @ArrayMaxSize(9)
  @Field(() => [Constituency], {
    description: "Who may take part; empty for the whole umbrella and its partners.",
  })
  openTo!: Constituency[];

  @Field(() => String, {
    nullable: true,
    description: "Why it is for one constituency alone; needed then, and only then.",
  })
  restrictedBecause?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The agreement on position-taking that bounds it: 1 to 300 characters. Whoever opens a decision, or says it anew, names it.",
  })
  positionAgreement?: string | null;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  positionAgreementUrl?: string | null;

  @ArrayMaxSize(6)
  @Field(() => [AccessMeasure], { description: "What was done so that more people can take part." })
  accessMeasures!: AccessMeasure[];

  @Field(() => String, {
    nullable: true,
    description: "What was done so that more people can take part; at most 1000 characters.",
  })
  accessNote?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the body that decides; left out when not stated.",
  })
  body?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that leads it; left out, one’s own.",
  })
  ledBy?: string | null;

  @Field(() => Boolean, { description: "Whether it is about the own programme of those who take part." })
  isOwnProgramme!: boolean;

  @Field(() => GraphQLLocalDate, { description: "The day on which it began." })
  openedOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Days within which proposals are answered, 1 to 1000; left out where nothing was agreed.",
  })
  answerWithinDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days within which an answer may be contested, 1 to 1000; left out for at any time.",
  })
  contestWithinDays?: number | null;

  @Field(() => Boolean, { description: "Whether everybody may read it; else those of the network." })
  isPublic!: boolean;
}

@InputType({ description: "A stage of a decision." })
export class StageInput {
  @Field(() => ID, { nullable: true, description: "Of a stage that is there already; left out for another." })
  id?: string | null;

  @Field(() => StageKind, { description: "Which stage." })
  kind!: StageKind;

  @Field(() => GraphQLLocalDate, { description: "Its first day." })
  opensOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Its last day; left out when not set." })
  closesOn?: string | null;

  @Field(() => String, { nullable: true, description: "What happens in it; at most 500 characters." })
  note?: string | null;
}
