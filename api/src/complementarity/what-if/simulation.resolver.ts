import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { SIMULATION_COST, STATEMENT_COST } from "../../shared/statement-costs.ts";
import { Trust } from "../coverage-types.ts";
import { ComplementarityProfile } from "../profile/profile-types.ts";
import { readTrust } from "../trust.queries.ts";
import { ScenarioChangeInput } from "./scenario-change.input.ts";
import { type AnsweredSimulation, simulate } from "./simulate.service.ts";
import { SimulatedShare, Simulation } from "./simulation-types.ts";

@Resolver(() => Simulation)
export class SimulationResolver {
  @Query(() => Simulation, {
    description:
      "What would be if some things changed, beside what is. Changes are made one after another, at most 20; nothing is written.",
    complexity: SIMULATION_COST,
  })
  simulate(
    @Arg("changes", () => [ScenarioChangeInput]) changes: ScenarioChangeInput[],
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Arg("withIntentions", () => Boolean, {
      defaultValue: false,
      description: "True to suppose first what organisations announced and did not withdraw.",
    })
    withIntentions: boolean,
    @Arg("weightSet", () => ID, {
      nullable: true,
      description: "Id of the set of need weights to judge by; without one, figures of need are NO_DATA.",
    })
    weightSet: string | undefined,
    @Ctx() context: Context,
  ) {
    return simulate(context, {
      filter: filter ?? {},
      basis,
      weightSet: weightSet ?? null,
      changes,
      withIntentions,
    });
  }

  @FieldResolver(() => ComplementarityProfile, {
    description: "Every figure of the profile as it is recorded.",
    complexity: STATEMENT_COST,
  })
  async before(@Root() { profiles }: AnsweredSimulation) {
    return (await profiles()).before;
  }

  @FieldResolver(() => ComplementarityProfile, {
    description: "The same as it would be, over the same themes and countries.",
  })
  async after(@Root() { profiles }: AnsweredSimulation) {
    return (await profiles()).after;
  }

  @FieldResolver(() => [SimulatedShare], {
    description:
      "By cycle: of all organisations together, and of those whose share would be another. What is only supposed to begin is in no cycle.",
  })
  frameworkShares(@Root() { shares }: AnsweredSimulation) {
    return shares();
  }

  @FieldResolver(() => Trust, { description: "Of what is recorded.", complexity: STATEMENT_COST })
  trust(@Root() { question }: AnsweredSimulation, @Ctx() { database, today }: Context) {
    return readTrust(database, question, today);
  }
}
