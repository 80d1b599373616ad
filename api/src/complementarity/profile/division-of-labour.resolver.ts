import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { PageArgs } from "../../shared/page.ts";
import { STATEMENT_COST } from "../../shared/statement-costs.ts";
import * as divisions from "./division-of-labour.service.ts";
import {
  DivisionOfLabour,
  HolderDivisionConnection,
  LocationQuotientConnection,
  OrganisationRelationConnection,
} from "./division-types.ts";
import { ProfileAxis } from "./profile-axis.ts";

@ArgsType()
class RelationArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only those that are, or only those that are not." })
  isSignificant?: boolean;
}

@ArgsType()
class QuotientArgs extends PageArgs {
  @Field(() => ProfileAxis, { defaultValue: ProfileAxis.THEME, description: "THEME or PLACE." })
  axis!: ProfileAxis;
}

@Resolver(() => DivisionOfLabour)
export class DivisionOfLabourResolver {
  @Query(() => DivisionOfLabour, {
    description: "For whom presence in a country weighs, and who is relatively strong where.",
    complexity: STATEMENT_COST,
  })
  divisionOfLabour(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, {
      defaultValue: EffortBasis.BUDGET,
      description: "Not PRESENCE, on which all who are present weigh the same.",
    })
    basis: EffortBasis,
    @Ctx() context: Context,
  ) {
    return divisions.answer(context, { filter: filter ?? {}, basis });
  }

  @FieldResolver(() => HolderDivisionConnection, { description: "Who works in a country, by name." })
  holders(
    @Root() division: divisions.AnsweredDivision,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ) {
    return divisions.holdersOf(context, division, args);
  }

  @FieldResolver(() => OrganisationRelationConnection, {
    description: "Of organisations with countries; the smallest share of a country first.",
  })
  relations(
    @Root() division: divisions.AnsweredDivision,
    @Args(() => RelationArgs) { isSignificant, ...page }: RelationArgs,
    @Ctx() context: Context,
  ) {
    return divisions.relationsOf(context, division, { ...page, isSignificant: isSignificant ?? null });
  }

  @FieldResolver(() => LocationQuotientConnection, {
    description: "Where organisations are present, by name; where each is relatively strongest comes first.",
  })
  locationQuotients(
    @Root() division: divisions.AnsweredDivision,
    @Args(() => QuotientArgs) args: QuotientArgs,
    @Ctx() context: Context,
  ) {
    return divisions.quotientsOf(context, division, args);
  }
}
