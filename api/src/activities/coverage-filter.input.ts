import { OrganisationKind, Side } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { ActivityPhase } from "./activity-phase.ts";

/** Stands in a filter and on an axis for what the source does not say. */
export const NOT_STATED = "NOT_STATED";

@InputType({
  description: `Chooses coverage. Several values of one facet are alternatives; facets narrow each other. ${NOT_STATED} chooses what the source does not say.`,
})
export class CoverageFilter {
  @ArrayMaxSize(300)
  @Field(() => [ID], { nullable: true, description: "Theme codes." })
  themes?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description:
      "Keys of the COUNTRY axis: ISO 3166-1 alpha-2, or UN M49 for work recorded for that region as a whole.",
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
    description: "Slugs or ids of the organisations that hold the activities.",
  })
  holders?: string[] | null;

  @ArrayMaxSize(30)
  @Field(() => [OrganisationKind], { nullable: true, description: "Kinds of partner." })
  partnerTypes?: OrganisationKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `True chooses what names no partner, beside the kinds of partner chosen: ${NOT_STATED} of the PARTNER_TYPE axis.`,
  })
  withoutPartner?: boolean | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], { nullable: true, description: "Codes of Joint Strategic Frameworks." })
  frameworks?: string[] | null;

  @ArrayMaxSize(100)
  @Field(() => [Int], {
    nullable: true,
    description: "Calendar years; activities without dates are in none.",
  })
  years?: number[] | null;

  @ArrayMaxSize(3)
  @Field(() => [ActivityPhase], {
    nullable: true,
    description:
      "Phases on the day of the question, by the dates and status of today; work of which neither tells is in none.",
  })
  phases?: ActivityPhase[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of one partner." })
  partner?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of a network: the network itself and who belongs to it.",
  })
  network?: string | null;

  @Field(() => [Side], { nullable: true, description: "Sides on which the activities count." })
  sides?: Side[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "Coverage, role agreements and confirmations as they stood at the end of that day, no later than today. What is hidden today is hidden in every earlier answer; names, networks and what a list tells of its records are those of today. Left out: as it stands now.",
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "False leaves suggested themes out; what they covered is then not stated.",
  })
  suggestedThemes?: boolean | null;
}
