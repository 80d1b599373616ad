import { ImpactArena, StageFlag } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({
  description: "Chooses demands. Several values of one facet are alternatives; facets narrow each other.",
})
export class DemandFilter {
  @ArrayMaxSize(300)
  @Field(() => [ID], { nullable: true, description: "Theme codes." })
  themes?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "ISO 3166-1 alpha-2, or UN M49 for what is asked for that region as a whole.",
  })
  countries?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "UN M49 codes; a region holds its sub-regions and countries.",
  })
  regions?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "Slugs or ids of organisations of which one at least stands behind it.",
  })
  holders?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of one partner that stands behind it." })
  partner?: string | null;

  @ArrayMaxSize(4)
  @Field(() => [ImpactArena], { nullable: true, description: "Where policy is to change." })
  arenas?: ImpactArena[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "With something of this day or later: raised, or a stage reached.",
  })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "With something of this day or earlier." })
  until?: string | null;

  @Field(() => String, { nullable: true, description: "Words of the title, the summary or an ask." })
  search?: string | null;

  @ArrayMaxSize(7)
  @Field(() => [Int], { nullable: true, description: "Stages, 0 to 6, in one of which it stands now." })
  stages?: number[] | null;

  @ArrayMaxSize(2)
  @Field(() => [StageFlag], { nullable: true, description: "What is said of it now besides its stage." })
  flags?: StageFlag[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of the decision that it names." })
  decision?: string | null;
}
