import { Country, NeedSource, Organisation, Region, StatedNeed, Theme } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../shared/page.ts";
import { GapState, GapUnknownReason } from "./gap-state.ts";

@InputType({
  description:
    "Chooses needs, and the years in which work counts. Holders and partners are no part of it: that some of them are not there says nothing of the others.",
})
export class GapFilter {
  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "Theme codes. NOT_STATED chooses needs that any theme meets, or whose theme is not known.",
  })
  themes?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "ISO 3166-1 alpha-2, or UN M49 for needs of a region as a whole.",
  })
  countries?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: "UN M49 codes; a region holds its sub-regions and countries.",
  })
  regions?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], { nullable: true, description: "Codes of the frameworks on whose goals needs rest." })
  frameworks?: string[] | null;

  @ArrayMaxSize(3)
  @Field(() => [NeedSource], { nullable: true, description: "What needs rest on." })
  sourceTypes?: NeedSource[] | null;

  @ArrayMaxSize(100)
  @Field(() => [Int], {
    nullable: true,
    description: "Calendar years in which work meets a need; the present one when left out.",
  })
  years?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "False leaves suggested themes out; what they covered is then not stated.",
  })
  suggestedThemes?: boolean | null;
}

@ObjectType({
  description: "Who works beside a need: on it in a place nearby, or in its place on another theme.",
})
export class GapNeighbour {
  @Field(() => Country, { nullable: true, description: "Null where it is a region, or another theme." })
  country!: Country | null;

  @Field(() => Region, {
    nullable: true,
    description: "Work for this region as a whole; null where it is a country, or another theme.",
  })
  region!: Region | null;

  @Field(() => Theme, {
    nullable: true,
    description: "Null where it is a place, or the theme is not stated.",
  })
  theme!: Theme | null;

  @Field(() => [Organisation], { description: "By name." })
  holders!: Organisation[];
}

@ObjectType({
  description: "Who worked there before, and left: that is for people to explain, not a figure.",
})
export class LeftHolder {
  @Field(() => Organisation)
  holder!: Organisation;

  @Field(() => Int, { description: "The last year in which they are recorded there." })
  lastYear!: number;
}

@ObjectType({
  description: "What is recorded where somebody stated a need, in the years that are asked about.",
})
export class Gap {
  @Field(() => ID, { description: "Of the need; where it falls apart into countries, with the country." })
  id!: string;

  @Field(() => StatedNeed)
  need!: StatedNeed;

  @Field(() => GapState)
  state!: GapState;

  @Field(() => GapUnknownReason, { nullable: true, description: "Null unless it is UNKNOWN." })
  reason!: GapUnknownReason | null;

  @Field(() => Country, { nullable: true, description: "Null where it is of a region." })
  country!: Country | null;

  @Field(() => Region, { nullable: true, description: "Null where it is of a country." })
  region!: Region | null;

  @Field(() => [Theme], {
    description: "Work on one of them meets it; none where any theme does, or it is not known.",
  })
  themes!: Theme[];

  @Field(() => Float, {
    nullable: true,
    description: "What the indicator says of the country; null without one, and where it says nothing.",
  })
  indicatorValue!: number | null;

  @Field(() => Int, {
    description:
      "Those whose data could say that nothing is there: the actors of the framework, else who works in the place.",
  })
  actors!: number;

  @Field(() => Int, {
    description:
      "Of these, those who confirmed data within 12 months: who works in the place, some of that work; others, any of theirs.",
  })
  confirmed!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The share of them that has to have confirmed, 0 to 1; null when no cycle says one.",
  })
  minimum!: number | null;

  @Field(() => [Organisation], { description: "Who works on it there, by name." })
  present!: Organisation[];

  @Field(() => [LeftHolder], {
    description: "Who did before these years and does no more, the last to leave first.",
  })
  left!: LeftHolder[];

  @Field(() => [GapNeighbour], {
    description: "Who works on it in countries of the same region, or for a region around it as a whole.",
  })
  nearby!: GapNeighbour[];

  @Field(() => [GapNeighbour], { description: "Who works in the place on other themes." })
  otherThemes!: GapNeighbour[];
}

export const GapConnection = connectionOf("Gap", Gap);
