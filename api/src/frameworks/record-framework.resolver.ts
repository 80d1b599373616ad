import { Framework, FrameworkKind } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import * as frameworks from "./framework.queries.ts";
import { NameInput } from "./name.input.ts";
import * as recording from "./record-framework.service.ts";

@InputType({ description: "What to change of a framework; what is left out stays." })
class FrameworkChangeInput {
  @Field(() => ID, { description: "Of the framework; it stays." })
  code!: string;

  @Field(() => [NameInput], {
    nullable: true,
    description: "Without the cycle; null where its country or theme names it.",
  })
  names?: NameInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Code of the theme of ours that says the same; only of a framework on a theme.",
  })
  theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of whoever coordinates it, which the secretariat says; null when not stated.",
  })
  referenceOrganisation?: string | null;
}

@InputType({ description: "A framework as it is recorded." })
class FrameworkInput extends FrameworkChangeInput {
  @Field(() => FrameworkKind, { description: "It stays." })
  kind!: FrameworkKind;

  @Field(() => ID, { description: "Code of a recorded cycle; it stays." })
  cycle!: string;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-2; of a framework of a country." })
  country?: string | null;
}

@Resolver(() => Framework)
export class RecordFrameworkResolver {
  @Mutation(() => Framework, {
    description: "Records a framework; activities that name its code are then linked to it.",
  })
  async recordFramework(
    @Arg("input", () => FrameworkInput) input: FrameworkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await recording.record(context, input));
  }

  @Mutation(() => Framework, { description: "Changes a framework; its code, kind, country and cycle stay." })
  async changeFramework(
    @Arg("input", () => FrameworkChangeInput) input: FrameworkChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return frameworks.find(context, info, await recording.change(context, input));
  }
}
