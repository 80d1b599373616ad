import { ImpactArena, InfluenceType, OutcomeDirection } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { ImpactFilter } from "../impact-filter.ts";
import { SubstantiationStatus } from "../measures/substantiation-status.ts";

@InputType({ description: "Chooses changes, by what demands are chosen by as well and by more." })
export class OutcomeFilter extends ImpactFilter {
  @ArrayMaxSize(8)
  @Field(() => [InfluenceType], { nullable: true, description: "In what something changed: one of these." })
  influenceTypes?: InfluenceType[] | null;

  @ArrayMaxSize(3)
  @Field(() => [OutcomeDirection], { nullable: true, description: "Which way it went: one of these." })
  directions?: OutcomeDirection[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for what somebody had meant to bring about, false for the rest; left out, both.",
  })
  intended?: boolean | null;

  @ArrayMaxSize(4)
  @Field(() => [SubstantiationStatus], {
    nullable: true,
    description: "How far they are borne out, as far as the viewer sees it: one of these.",
  })
  statuses?: SubstantiationStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of a demand that it has to do with." })
  demand?: string | null;
}

@InputType({ description: "What somebody has written of a change so far; nothing of it is kept." })
export class OutcomeDraftInput {
  @Field(() => String, { nullable: true, description: "Who changed." })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: "What they do or say otherwise." })
  change?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "When it changed." })
  changedOn?: string | null;

  @Field(() => String, { nullable: true, description: "How it was before." })
  changedFrom?: string | null;

  @Field(() => String, { nullable: true, description: "How it is since." })
  changedTo?: string | null;

  @Field(() => String, { nullable: true, description: "Why it matters." })
  significance?: string | null;

  @Field(() => ImpactArena, { nullable: true, description: "Where policy changed." })
  arena?: ImpactArena | null;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "UN M49." })
  region?: string | null;

  @ArrayMaxSize(50)
  @Field(() => [ID], { nullable: true, description: "Slugs or ids of demands that it has to do with." })
  demands?: string[] | null;
}
