import { ImpactArena } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({
  description:
    "Chooses demands or changes. What coverage is chosen by as well is called and meant as there; several values of one facet are alternatives, facets narrow each other.",
})
export class ImpactFilter {
  @ArrayMaxSize(300)
  @Field(() => [ID], { nullable: true, description: "Theme codes." })
  themes?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "ISO 3166-1 alpha-2, or UN M49 for what is recorded for that region as a whole.",
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
    description: "Slugs or ids of organisations, one of which has a part in it that the viewer may know of.",
  })
  holders?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of one partner that has such a part in it." })
  partner?: string | null;

  @ArrayMaxSize(100)
  @Field(() => [Int], { nullable: true, description: "Calendar years." })
  years?: number[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "What reaches this day, or a later one." })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "What began on this day at the latest." })
  until?: string | null;

  @ArrayMaxSize(4)
  @Field(() => [ImpactArena], { nullable: true, description: "Where policy is to change, or did." })
  arenas?: ImpactArena[] | null;

  @Field(() => String, { nullable: true, description: "Words that its own text holds." })
  search?: string | null;
}
