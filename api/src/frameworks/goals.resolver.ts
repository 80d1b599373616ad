import { Framework } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import * as frameworks from "./framework.queries.ts";
import * as goals from "./goals.service.ts";
import { NameInput } from "./name.input.ts";

@InputType({ description: "A goal that the actors of a framework set themselves." })
class NewGoalInput {
  @Field(() => ID, { description: "Code of the framework." })
  framework!: string;

  @Field(() => [NameInput], { description: "Its text, in one language at least." })
  names!: NameInput[];

  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Codes of the themes that it is about." })
  themes?: string[] | null;
}

@InputType({ description: "What to change of a goal; what is left out stays." })
class GoalChangeInput {
  @Field(() => ID, { description: "Of the goal." })
  id!: string;

  @Field(() => [NameInput], { nullable: true, description: "Its text, in one language at least." })
  names?: NameInput[] | null;

  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Codes of all the themes that it is about." })
  themes?: string[] | null;
}

@InputType({ description: "An order of the goals of a framework." })
class GoalOrderInput {
  @Field(() => ID, { description: "Code of the framework." })
  framework!: string;

  @ArrayMaxSize(200)
  @Field(() => [ID], { description: "Ids of all its goals, each once." })
  goals!: string[];
}

@Resolver(() => Framework)
export class GoalsResolver {
  @Mutation(() => Framework, { description: "Adds a goal behind the others." })
  async addGoal(
    @Arg("input", () => NewGoalInput) input: NewGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await goals.add(context, input));
  }

  @Mutation(() => Framework, { description: "Changes the text of a goal, or what it is about." })
  async changeGoal(
    @Arg("input", () => GoalChangeInput) input: GoalChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await goals.change(context, input));
  }

  @Mutation(() => Framework, { description: "Puts the goals of a framework in another order." })
  async orderGoals(
    @Arg("input", () => GoalOrderInput) input: GoalOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await goals.order(context, input.framework, input.goals));
  }

  @Mutation(() => Framework, {
    description:
      "Removes a goal, with the needs that rest on it; commitments that serve it stay, and serve the framework.",
  })
  async removeGoal(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await goals.remove(context, id));
  }
}
