import { Framework } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import * as actors from "./actors.service.ts";
import * as frameworks from "./framework.queries.ts";

@InputType({ description: "That an organisation takes part in a framework." })
class FrameworkActorInput {
  @Field(() => ID, { description: "Code of the framework." })
  framework!: string;

  @Field(() => ID, { description: "Slug or id of the organisation." })
  organisation!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "First day; left out for as long as the framework.",
  })
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Last day; left out for as long as the framework.",
  })
  endsOn?: string | null;
}

@InputType({ description: "That an organisation leaves a framework." })
class ActorEndInput {
  @Field(() => ID, { description: "Of the actor, not of its organisation." })
  id!: string;

  @Field(() => GraphQLLocalDate, { description: "Last day on which it takes part." })
  endsOn!: string;
}

@Resolver(() => Framework)
export class ActorsResolver {
  @Mutation(() => Framework, { description: "Records that an organisation takes part in a framework." })
  async addFrameworkActor(
    @Arg("input", () => FrameworkActorInput) input: FrameworkActorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await actors.add(context, input));
  }

  @Mutation(() => Framework, {
    description: "Records when an organisation leaves a framework; that it took part stays.",
  })
  async endFrameworkActor(
    @Arg("input", () => ActorEndInput) input: ActorEndInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await actors.end(context, input.id, input.endsOn));
  }
}
