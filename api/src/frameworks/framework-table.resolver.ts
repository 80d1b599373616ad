import { Country, Organisation, Region, StrategicGoal, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import { readTable } from "./framework-table.queries.ts";

@ObjectType({
  description: "What one actor does with one partner, within a framework or beside it.",
  simpleResolvers: true,
})
export class FrameworkTableRow {
  @Field(() => Organisation, { description: "Whoever holds the activities." })
  actor!: Organisation;

  @Field(() => Boolean, { description: "Whether it is recorded as taking part in the framework today." })
  isActor!: boolean;

  @Field(() => Organisation, {
    nullable: true,
    description: "Null for work that names no partner to the viewer.",
  })
  partner!: Organisation | null;

  @Field(() => Boolean, {
    description:
      "Whether the activities are linked to the framework; otherwise they are work of an actor in its country or on its theme, within its cycle.",
  })
  isLinked!: boolean;

  @Field(() => [Country])
  countries!: Country[];

  @Field(() => [Region], { description: "Regions that work covers as a whole." })
  regions!: Region[];

  @Field(() => [Theme])
  themes!: Theme[];

  @Field(() => [StrategicGoal], {
    description: "Goals of the framework that activities of it are linked to.",
  })
  goals!: StrategicGoal[];

  @Field(() => Int, { description: "Leaf activities." })
  activities!: number;

  @Field(() => Int, { nullable: true, description: "Calendar year; null where no activity gives dates." })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: "Calendar year; null where no activity gives dates." })
  lastYear!: number | null;
}

export const FrameworkTableConnection = connectionOf("FrameworkTable", FrameworkTableRow);

@Resolver(() => FrameworkTableRow)
export class FrameworkTableResolver {
  @Query(() => FrameworkTableConnection, {
    description:
      "Actors × partners × places × themes of a framework, by actor; also of a code that activities name and under which no framework is recorded.",
    complexity: STATEMENT_COST,
  })
  frameworkTable(
    @Arg("code", () => ID) code: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readTable(context, info, code, page);
  }
}
