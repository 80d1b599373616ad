import { Country, Indicator, Organisation, Region, StatedNeed, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { mayChangeNeed, type OwnedNeed } from "./need.policy.ts";
import { NeedInput, StatedNeedFilter } from "./stated-need.input.ts";
import * as needs from "./stated-need.queries.ts";
import * as service from "./stated-need.service.ts";

const StatedNeedConnection = connectionOf("StatedNeed", StatedNeed);

/** What the read model adds to a need. */
interface ReadNeed {
  readonly country: Country | null;
  readonly region: Region | null;
  readonly theme: Theme | null;
  readonly statedBy: Organisation | null;
  readonly indicator: Indicator | null;
  readonly goalId: string | null;
  readonly goal: string | null;
  readonly framework: string | null;
  readonly demonstration: boolean;
  readonly mayChange: OwnedNeed;
}

@Resolver(() => StatedNeed)
export class StatedNeedResolver {
  @Query(() => StatedNeedConnection, {
    description:
      "Needs that somebody stated, the newest first; a partner's delegate reads those of the partner.",
  })
  statedNeeds(
    @Arg("filter", () => StatedNeedFilter, { nullable: true }) filter: StatedNeedFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return needs.list(context, info, filter ?? {}, page);
  }

  @Mutation(() => StatedNeed, { description: "Writes down what somebody needs." })
  async stateNeed(
    @Arg("input", () => NeedInput) input: NeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return needs.findChanged(context, info, await service.state(context, input));
  }

  @Mutation(() => StatedNeed, {
    description:
      "Says a need anew. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async editNeed(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: "The version that the edit was made of." }) version: number,
    @Arg("input", () => NeedInput) input: NeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return needs.findChanged(context, info, await service.edit(context, { id, version }, input));
  }

  @Mutation(() => StatedNeed, { description: "Says that a need stands no more, or again." })
  async closeNeed(
    @Arg("id", () => ID) id: string,
    @Arg("closedOn", () => GraphQLLocalDate, {
      nullable: true,
      description: "The day from which on it stands no more, today at the latest; left out, it stands again.",
    })
    closedOn: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return needs.findChanged(context, info, await service.close(context, id, closedOn ?? null));
  }

  @Mutation(() => ID, { description: "Takes away a need that was written down by mistake. Answers its id." })
  removeNeed(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return service.remove(context, id);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Null where it is of a region." })
  country(@Root() { country }: ReadNeed) {
    return country;
  }

  @FieldResolver(() => Region, { nullable: true, description: "Null where it is of a country." })
  region(@Root() { region }: ReadNeed) {
    return region;
  }

  @FieldResolver(() => Theme, {
    nullable: true,
    description: "Null for any theme, and of a goal for the themes of the goal.",
  })
  theme(@Root() { theme }: ReadNeed) {
    return theme;
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Null for nobody's in particular." })
  statedBy(@Root() { statedBy }: ReadNeed) {
    return statedBy;
  }

  @FieldResolver(() => Indicator, { nullable: true, description: "Null unless it rests on one." })
  indicator(@Root() { indicator }: ReadNeed) {
    return indicator;
  }

  @FieldResolver(() => ID, { nullable: true, description: "Of the strategic goal that it rests on." })
  goalId(@Root() { goalId }: ReadNeed) {
    return goalId;
  }

  @FieldResolver(() => String, { nullable: true, description: "That goal, in the language asked for." })
  goal(@Root() { goal }: ReadNeed) {
    return goal;
  }

  @FieldResolver(() => ID, { nullable: true, description: "Code of the framework whose goal it is." })
  framework(@Root() { framework }: ReadNeed) {
    return framework;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadNeed) {
    return demonstration;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may edit, close and remove it." })
  mayChange(@Root() { mayChange }: ReadNeed, @Ctx() { viewer }: Context) {
    return mayChangeNeed(viewer, mayChange);
  }
}
