import { PolicyDemand } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as codings from "./codings.service.ts";
import * as course from "./course.service.ts";
import * as demands from "./demand.queries.ts";
import {
  AskCodingInput,
  DemandActionInput,
  DemandCoordinationInput,
  StageEventInput,
} from "./demand-changes.input.ts";

@Resolver(() => PolicyDemand)
export class FollowDemandResolver {
  @Mutation(() => PolicyDemand, {
    description:
      "Says how far one reads an ask in a text; what one said before goes. Two people do, each by themselves.",
  })
  async codeAsk(
    @Arg("ask", () => ID) ask: string,
    @Arg("input", () => AskCodingInput) input: AskCodingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await codings.code(context, ask, input));
  }

  @Mutation(() => PolicyDemand, { description: "Takes back what one read oneself of an ask." })
  async uncodeAsk(
    @Arg("ask", () => ID) ask: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await codings.uncode(context, ask));
  }

  @Mutation(() => PolicyDemand, { description: "Says how far a demand was on a day, setbacks too." })
  async recordStage(
    @Arg("demand", () => ID, { description: "Slug or id." }) demand: string,
    @Arg("input", () => StageEventInput) input: StageEventInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.recordStage(context, demand, input));
  }

  @Mutation(() => PolicyDemand, { description: "Takes back a stage that was recorded by mistake." })
  async removeStage(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.removeStage(context, id));
  }

  @Mutation(() => PolicyDemand, {
    description:
      "Says how far a demand was coordinated with an organisation; what was said of it before goes.",
  })
  async coordinateDemand(
    @Arg("demand", () => ID, { description: "Slug or id." }) demand: string,
    @Arg("input", () => DemandCoordinationInput) input: DemandCoordinationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.coordinate(context, demand, input));
  }

  @Mutation(() => PolicyDemand, {
    description: "Takes back how far a demand was coordinated with an organisation.",
  })
  async removeCoordination(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.removeCoordination(context, id));
  }

  @Mutation(() => PolicyDemand, { description: "Writes down what organisations did for a demand." })
  async recordDemandAction(
    @Arg("demand", () => ID, { description: "Slug or id." }) demand: string,
    @Arg("input", () => DemandActionInput) input: DemandActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.recordAction(context, demand, input));
  }

  @Mutation(() => PolicyDemand, {
    description: "Takes back something that was written down as done for a demand.",
  })
  async removeDemandAction(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await course.removeAction(context, id));
  }
}
