import { PolicyDemand } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as asks from "./asks.service.ts";
import * as demands from "./demand.queries.ts";
import * as service from "./demand.service.ts";
import { DemandAskInput, DemandInput, DemandTargetInput } from "./demand-changes.input.ts";
import * as parties from "./parties.service.ts";

/** Far more of anything than any demand has. */
const MOST = 100;

/** Which demand, in which version. */
@ArgsType()
class DemandVersionArgs {
  @Field(() => ID, { description: "Slug or id of the demand." })
  demand!: string;

  @Field(() => Int, { description: "The version that the change was made of." })
  version!: number;
}

/** The same with those who stand behind it. */
@ArgsType()
class DemandPartiesArgs extends DemandVersionArgs {
  @ArrayMaxSize(MOST)
  @Field(() => [ID], { description: `Slugs or ids of those who answer for it: 1 to ${MOST}.` })
  owners!: string[];

  @ArrayMaxSize(MOST)
  @Field(() => [ID], {
    description: `Slugs or ids of those who wrote it with them: at most ${MOST}. Who owns it as well is an owner.`,
  })
  coAuthors!: string[];
}

/** The same with whom it is addressed to. */
@ArgsType()
class DemandTargetsArgs extends DemandVersionArgs {
  @ArrayMaxSize(MOST)
  @Field(() => [DemandTargetInput], { description: `All of them, ${MOST} at most.` })
  targets!: DemandTargetInput[];
}

/** The same with what it asks. */
@ArgsType()
class DemandAsksArgs extends DemandVersionArgs {
  @ArrayMaxSize(MOST)
  @Field(() => [DemandAskInput], { description: `All of them in their order, ${MOST} at most.` })
  asks!: DemandAskInput[];
}

const at = ({ demand, version }: DemandVersionArgs) => ({ named: demand, version });

@Resolver(() => PolicyDemand)
export class RecordDemandResolver {
  @Mutation(() => PolicyDemand, { description: "Writes down a demand of an organisation, which owns it." })
  async recordDemand(
    @Arg("input", () => DemandInput) input: DemandInput,
    @Arg("owner", () => ID, {
      nullable: true,
      description: "Slug or id of the organisation that answers for it; left out, one’s own.",
    })
    owner: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await service.record(context, input, owner ?? null));
  }

  @Mutation(() => PolicyDemand, {
    description:
      "Says a demand anew. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT, with the `current` version in its extensions.",
  })
  async editDemand(
    @Arg("slug", () => ID, { description: "Slug or id." }) slug: string,
    @Arg("version", () => Int, { description: "The version that the edit was made of." }) version: number,
    @Arg("input", () => DemandInput) input: DemandInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await service.edit(context, { named: slug, version }, input));
  }

  @Mutation(() => ID, {
    description:
      "Takes away a demand that was written down by mistake, while nothing is recorded of what was done for it or came of it. Answers its id.",
  })
  removeDemand(@Arg("slug", () => ID, { description: "Slug or id." }) slug: string, @Ctx() context: Context) {
    return service.remove(context, slug);
  }

  @Mutation(() => PolicyDemand, {
    description:
      "Says anew who stands behind a demand. Those left out go, but for whom the viewer may not know of.",
  })
  async setDemandParties(
    @Args(() => DemandPartiesArgs) args: DemandPartiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await parties.setParties(context, at(args), args));
  }

  @Mutation(() => PolicyDemand, {
    description: "Says anew whom a demand is addressed to: those left out go.",
  })
  async setDemandTargets(
    @Args(() => DemandTargetsArgs) args: DemandTargetsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await asks.setTargets(context, at(args), args.targets));
  }

  @Mutation(() => PolicyDemand, {
    description:
      "Says anew what a demand asks, in its order: asks left out go. The words of one that somebody read in a text stay.",
  })
  async setDemandAsks(
    @Args(() => DemandAsksArgs) args: DemandAsksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, await asks.setAsks(context, at(args), args.asks));
  }
}
