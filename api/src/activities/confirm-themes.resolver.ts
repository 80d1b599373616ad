import { Activity } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import * as activities from "./activity.queries.ts";
import * as themes from "./confirm-themes.service.ts";

@InputType({ description: "The activities whose themes a person judged." })
export class ThemeConfirmationInput {
  @Field(() => [ID], { description: "At most 1000." })
  activityIds!: string[];
}

@ObjectType({ description: "What confirming themes, or taking that back, has changed." })
export class ThemeConfirmation {
  @Field(() => [Activity], { description: "The activities as they are now." })
  activities!: Activity[];

  @Field(() => Int, { description: "Theme shares whose origin changed." })
  changed!: number;
}

@Resolver()
export class ConfirmThemesResolver {
  @Mutation(() => ThemeConfirmation, {
    description: "Turns the suggested themes of these activities into confirmed ones.",
  })
  async confirmThemes(
    @Arg("input", () => ThemeConfirmationInput) { activityIds }: ThemeConfirmationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changed = await themes.confirm(context, activityIds);
    return { changed, activities: await activities.listByIds(context, info, ["activities"], activityIds) };
  }

  @Mutation(() => ThemeConfirmation, {
    description: "Takes back what was confirmed today; older confirmations stay.",
  })
  async withdrawThemeConfirmation(
    @Arg("input", () => ThemeConfirmationInput) { activityIds }: ThemeConfirmationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changed = await themes.withdraw(context, activityIds);
    return { changed, activities: await activities.listByIds(context, info, ["activities"], activityIds) };
  }
}
