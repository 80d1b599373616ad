import { Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import { readSharedPartners } from "./shared-partners.queries.ts";

@ObjectType({ description: "A partner that more than one organisation of the umbrella works with." })
export class SharedPartner {
  @Field(() => Organisation)
  partner!: Organisation;

  @Field(() => [Organisation], { description: "Who works with it, by name." })
  holders!: Organisation[];
}

@Resolver(() => SharedPartner)
export class SharedPartnersResolver {
  @Query(() => [SharedPartner], {
    description:
      "Partners recorded by at least `minHolders` organisations in the selection; most holders first, at most 500.",
    complexity: STATEMENT_COST,
  })
  sharedPartners(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("minHolders", () => Int, { defaultValue: 2 }) minHolders: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readSharedPartners(context, info, filter ?? {}, minHolders);
  }
}
