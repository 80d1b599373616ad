import { Organisation, Scenario, ScenarioChange } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { ScenarioEdit, ScenarioInput, ScenarioSharing } from "./scenario.input.ts";
import * as scenarios from "./scenario.queries.ts";
import * as keeping from "./scenario.service.ts";
import { keepScenarios } from "./what-if.policy.ts";

const ScenarioConnection = connectionOf("Scenario", Scenario);

/** What the read model adds to the stored fields. */
interface ReadScenario {
  readonly basis: EffortBasis;
  readonly organisation: Organisation;
  readonly changes: ScenarioChange[];
  /** Id of its organisation. */
  readonly mayChange: string;
}

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Query(() => Scenario, {
    nullable: true,
    description: "Null when there is none, or none that the viewer may see.",
  })
  scenario(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return scenarios.find(context, info, id);
  }

  @Query(() => ScenarioConnection, {
    description: "Scenarios of the viewer's organisations and those that are shared, the last written first.",
  })
  scenarios(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return scenarios.list(context, info, page);
  }

  @Mutation(() => Scenario, {
    nullable: true,
    description: "Keeps a scenario; until it is shared, its own organisation alone sees it.",
  })
  async saveScenario(
    @Arg("input", () => ScenarioInput) input: ScenarioInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scenarios.find(context, info, await keeping.save(context, input));
  }

  @Mutation(() => Scenario, {
    nullable: true,
    description:
      "Changes a scenario. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async changeScenario(
    @Arg("input", () => ScenarioEdit) input: ScenarioEdit,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scenarios.find(context, info, await keeping.change(context, input));
  }

  @Mutation(() => Scenario, {
    nullable: true,
    description: "Shows a scenario to members and the secretariat, or to its own organisation alone again.",
  })
  async shareScenario(
    @Arg("input", () => ScenarioSharing) input: ScenarioSharing,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scenarios.find(context, info, await keeping.share(context, input));
  }

  @Mutation(() => ID, { description: "Takes a scenario away. Answers its id." })
  removeScenario(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return keeping.remove(context, id);
  }

  @FieldResolver(() => EffortBasis)
  basis(@Root() { basis }: ReadScenario) {
    return basis;
  }

  @FieldResolver(() => Organisation, { description: "Whose it is." })
  organisation(@Root() { organisation }: ReadScenario) {
    return organisation;
  }

  @FieldResolver(() => [ScenarioChange], { description: "Made one after another." })
  changes(@Root() { changes }: ReadScenario) {
    return changes;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change, share and remove it." })
  mayChange(@Root() { mayChange: organisation }: ReadScenario, @Ctx() { viewer }: Context) {
    return allows(keepScenarios, viewer, [organisation]);
  }
}

@Resolver(() => ScenarioChange)
export class ScenarioChangeResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Null where the change is about everybody.",
  })
  organisation(@Root() { organisation }: { readonly organisation: Organisation | null }) {
    return organisation;
  }
}
