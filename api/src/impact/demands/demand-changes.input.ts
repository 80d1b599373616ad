import {
  ActorKind,
  AskUptake,
  CoordinationState,
  DemandActionType,
  ImpactArena,
  type Language,
  StageFlag,
  Visibility,
} from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, InputType, Int } from "type-graphql";

/** Far more than any one action has. */
export const MOST_ACTORS = 100;

@InputType({ description: "A demand in words, and what it rests on." })
export class DemandInput {
  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => String, { description: "What is asked, and why: 1 to 4000 characters." })
  summary!: string;

  @Field(() => String, { description: "Language in which it is written: nl, fr, en or es." })
  language!: Language;

  @Field(() => ID, { description: "Code of the theme." })
  theme!: string;

  @Field(() => ImpactArena, { description: "Where policy is to change." })
  arena!: ImpactArena;

  @Field(() => ID, {
    nullable: true,
    description: "ISO 3166-1 alpha-2. In the arena of partner countries a country or a region is needed.",
  })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "UN M49; of a country and a region one at most." })
  region?: string | null;

  @Field(() => GraphQLLocalDate, {
    description: "Since when it is asked: today at the latest, and not after what was recorded of it.",
  })
  raisedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "The adopted position on which it rests; at most 300 characters.",
  })
  position?: string | null;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  positionUrl?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the decision in which it was decided, and by whom it was shaped.",
  })
  decision?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the role agreement on who does what for it." })
  agreement?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.NETWORK,
    description: "Who may read it; whoever writes it down must be among them.",
  })
  visibility!: Visibility;
}

@InputType({ description: "Whom a demand is addressed to." })
export class DemandTargetInput {
  @Field(() => ID, { nullable: true, description: "Of one that is there already; left out for another." })
  id?: string | null;

  @Field(() => String, { description: "An office or a body, never a person: 1 to 200 characters." })
  name!: string;

  @Field(() => ActorKind, { description: "What kind of actor it is." })
  kind!: ActorKind;
}

@InputType({ description: "One of the things that a demand asks for." })
export class DemandAskInput {
  @Field(() => ID, { nullable: true, description: "Of one that is there already; left out for another." })
  id?: string | null;

  @Field(() => String, {
    description: "1 to 1000 characters; once somebody read it in a text its words stay.",
  })
  text!: string;

  @Field(() => Float, { description: "How much it weighs beside the others: above 0, at most 1000." })
  weight!: number;

  @Field(() => String, { nullable: true, description: "What its figures are in; at most 60 characters." })
  unit?: string | null;

  @Field(() => Float, { nullable: true, description: "What is asked, as a figure." })
  ideal?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "What it would be without a new text; both or neither.",
  })
  fallback?: number | null;

  @Field(() => Float, { nullable: true, description: "What it became; only with both others." })
  result?: number | null;
}

@InputType({ description: "How far somebody reads an ask in a text." })
export class AskCodingInput {
  @Field(() => AskUptake, { description: "How far the text takes it up." })
  uptake!: AskUptake;

  @Field(() => String, { description: "The text that was read: 1 to 300 characters." })
  text!: string;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  url?: string | null;

  @Field(() => GraphQLLocalDate, { description: "Between the day of the demand and today." })
  codedOn!: string;
}

@InputType({ description: "How far a demand was on a day." })
export class StageEventInput {
  @Field(() => Int, { description: "0 to 6, on the scale of `StageEvent.stage`." })
  stage!: number;

  @Field(() => GraphQLLocalDate, { description: "Between the day of the demand and today." })
  happenedOn!: string;

  @Field(() => StageFlag, { nullable: true, description: "What the stage alone does not tell." })
  flag?: StageFlag | null;

  @Field(() => String, { description: "What shows it: 1 to 500 characters." })
  source!: string;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  url?: string | null;
}

@InputType({ description: "How far a demand was coordinated with an organisation." })
export class DemandCoordinationInput {
  @Field(() => ID, { description: "Slug or id of the organisation; what was said of it before goes." })
  organisation!: string;

  @Field(() => CoordinationState, { description: "How far; divergence is allowed." })
  state!: CoordinationState;

  @Field(() => GraphQLLocalDate, { description: "When they told each other: today at the latest." })
  agreedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "On what they agree, or differ; at most 1000 characters.",
  })
  note?: string | null;
}

@InputType({ description: "What organisations did for a demand." })
export class DemandActionInput {
  @Field(() => DemandActionType, { description: "What kind of thing." })
  type!: DemandActionType;

  @Field(() => String, { description: "1 to 300 characters." })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: "Between the day of the demand and today." })
  beganOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Today at the latest; left out where it took a day, or goes on.",
  })
  endedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of lobbying alone: the office or body that was met, never a person; at most 200 characters.",
  })
  met?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether everybody who reads the demand may read of it, in the log of contacts too.",
  })
  isPublic!: boolean;

  @ArrayMaxSize(MOST_ACTORS)
  @Field(() => [ID], { description: "Slugs or ids of those who did it: 1 to 100." })
  actors!: string[];
}
