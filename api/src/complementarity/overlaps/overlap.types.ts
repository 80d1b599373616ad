import {
  Country,
  Organisation,
  OverlapLevel,
  OverlapStatusName,
  Region,
  Sector,
  Side,
  Theme,
} from "@onze/schema";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../shared/page.ts";
import { RoleAgreementFacts } from "../agreements/role-agreement.types.ts";

@ObjectType({ description: "One of the two organisations of an overlap, with what it has there." })
export class OverlapHolder {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => Side, {
    description: "On which its work there counts, in the latest year; OTHER is a peer umbrella.",
  })
  side!: Side;

  @Field(() => Int, { description: "Its activities there, in the years of the overlap." })
  activityCount!: number;

  @Field(() => [ID], { description: "Of these, the ids; at most 50." })
  activityIds!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "When a person last confirmed one of them; null when nobody has.",
  })
  lastConfirmedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    description: "The newest date that the sources of these activities state of themselves.",
  })
  sourceOn!: string;

  @Field(() => [String], {
    description: "Names of its editors, for the secretariat, who calls them; empty for everybody else.",
  })
  editors!: string[];
}

@ObjectType({ description: "What the viewer may do with an overlap." })
export class OverlapRights {
  @Field(() => Boolean, { description: "Say how it stands." })
  setStatus!: boolean;

  @Field(() => Boolean, { description: "Record who does what there." })
  agreeRoles!: boolean;
}

@ObjectType({
  description:
    "Two organisations recorded on the same theme in the same place in the same year. It is not a fault: it may be intended.",
})
export class Overlap {
  @Field(() => ID, { description: "The same for the same two, place and theme, today and tomorrow." })
  id!: string;

  @Field(() => [OverlapHolder], {
    description: "The two: the secretariat first, a peer umbrella last, members by name.",
  })
  holders!: OverlapHolder[];

  @Field(() => Boolean, { description: "Whether one of the two is another umbrella." })
  isWithPeer!: boolean;

  @Field(() => Theme)
  theme!: Theme;

  @Field(() => Country, { nullable: true, description: "Null where the work covers a region as a whole." })
  country!: Country | null;

  @Field(() => Region, { nullable: true, description: "Null where the work is in a country." })
  region!: Region | null;

  @Field(() => OverlapLevel)
  level!: OverlapLevel;

  @Field(() => String, { description: "The level in words, in the language asked for." })
  sentence!: string;

  @Field(() => [Int], { description: "Years of the filter in which both are recorded there." })
  years!: number[];

  @Field(() => [Int], { description: "Of these, the years in which the level holds." })
  levelYears!: number[];

  @Field(() => [Organisation], { description: "Partners with whom both work there, by name." })
  partners!: Organisation[];

  @Field(() => [Organisation], {
    description:
      "Networks to which different partners of both belong, or that one of them supports, by name.",
  })
  networks!: Organisation[];

  @Field(() => [Sector], { description: "Purpose codes under which both work with a shared partner." })
  approaches!: Sector[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The earlier of the days on which the two last confirmed it; null unless both have.",
  })
  lastConfirmedOn!: string | null;

  @Field(() => OverlapStatusName)
  status!: OverlapStatusName;

  @Field(() => String, {
    nullable: true,
    description: "In the words of whoever set it, for the two and the secretariat; null for everybody else.",
  })
  note!: string | null;

  @Field(() => Organisation, { nullable: true, description: "Who takes the next step; null for nobody." })
  assignee!: Organisation | null;

  @Field(() => Organisation, {
    nullable: true,
    description: "In whose name the status was last set; the history says by whom, to those who may know.",
  })
  setBy!: Organisation | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while nobody has set it." })
  setAt!: string | null;

  @Field(() => Int, {
    description: "Raised by every change of the status; 0 before the first. To be given back with a change.",
  })
  version!: number;

  @Field(() => [RoleAgreementFacts], {
    description: "Role agreements of this theme and place that name both, the latest first.",
  })
  agreements!: RoleAgreementFacts[];

  @Field(() => Boolean, {
    description: "Whether a valid agreement names every organisation of ours that is recorded there.",
  })
  isCellAgreed!: boolean;

  @Field(() => OverlapRights)
  viewerMay!: OverlapRights;
}

export const OverlapConnection = connectionOf("Overlap", Overlap);

@ObjectType({ description: "How many overlaps of a selection have a status.", simpleResolvers: true })
export class OverlapStatusCount {
  @Field(() => OverlapStatusName)
  status!: OverlapStatusName;

  @Field(() => Int, { description: "Overlaps with this status." })
  count!: number;
}

@ObjectType({ description: "How many overlaps of a selection are of a level.", simpleResolvers: true })
export class OverlapLevelCount {
  @Field(() => OverlapLevel)
  level!: OverlapLevel;

  @Field(() => Int, { description: "Overlaps of which this is the deepest level." })
  count!: number;
}
