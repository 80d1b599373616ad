import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { MATRIX_COST } from "../../shared/statement-costs.ts";
import * as profiles from "./profile.service.ts";
import { ComplementarityProfile } from "./profile-types.ts";

@Resolver()
export class ProfileResolver {
  @Query(() => ComplementarityProfile, {
    description: "How the umbrella's own work and the members' differ, and what they reach together.",
    complexity: MATRIX_COST,
  })
  complementarityProfile(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Arg("weightSet", () => ID, {
      nullable: true,
      description:
        "Id of the set of need weights to judge by, for members and the secretariat; without one, figures of need are NO_DATA.",
    })
    weightSet: string | undefined,
    @Ctx() context: Context,
  ) {
    return profiles.answer(context, { filter: filter ?? {}, basis, weightSet: weightSet ?? null });
  }
}
