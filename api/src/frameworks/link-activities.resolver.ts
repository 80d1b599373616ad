import { Activity } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { listByIds } from "../activities/activity.queries.ts";
import type { Context } from "../context.ts";
import * as linking from "./link-activities.service.ts";

@InputType({ description: "Activities, and what they are linked to." })
export class ActivityLinksInput {
  @Field(() => ID, { description: "Code of a recorded framework." })
  framework!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of a goal of the framework; left out for the framework alone.",
  })
  goal?: string | null;

  @Field(() => [ID], { description: "Ids of activities; at most 1000." })
  activities!: string[];
}

@ObjectType({ description: "What linking activities has changed." })
export class ActivityLinks {
  @Field(() => [Activity], { description: "The activities as they are now." })
  activities!: Activity[];

  @Field(() => Int, { description: "Activities of which something changed." })
  changed!: number;
}

@Resolver()
export class LinkActivitiesResolver {
  @Mutation(() => ActivityLinks, {
    description:
      "Links activities to a framework, and to a goal of it where one is given; a link to another framework ends. Files that are read later leave it as it is.",
  })
  async linkActivities(
    @Arg("input", () => ActivityLinksInput) input: ActivityLinksInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changed = await linking.link(context, input);
    return { changed, activities: await listByIds(context, info, ["activities"], input.activities) };
  }

  @Mutation(() => ActivityLinks, {
    description: "Takes activities out of a goal, or out of the framework where none is given.",
  })
  async unlinkActivities(
    @Arg("input", () => ActivityLinksInput) input: ActivityLinksInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changed = await linking.unlink(context, input);
    return { changed, activities: await listByIds(context, info, ["activities"], input.activities) };
  }
}
