import { Country, Organisation, OrganisationKind, Region, Theme } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { listThemes } from "../activities/activity.queries.ts";
import type { Context } from "../context.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import { nameKeys } from "./axis-values.ts";
import { AxisValue, CoverageAxis } from "./coverage-types.ts";
import * as options from "./filter-options.queries.ts";

@ObjectType({
  description: "Every value that a filter of coverage can take, by the order in which a person looks for it.",
})
export class FilterOptions {
  @Field(() => [OrganisationKind], { description: "Kinds of partner that occur." })
  partnerTypes!: OrganisationKind[];

  @Field(() => [ID], { description: "Frameworks that occur." })
  frameworks!: string[];

  @Field(() => [Int], { description: "Years that occur, the newest first." })
  years!: number[];

  /** Of which they are the options; null for today. */
  day!: string | null;
}

@Resolver(() => FilterOptions)
export class FilterOptionsResolver {
  @Query(() => FilterOptions, {
    description: "What a filter of coverage can choose from.",
    complexity: STATEMENT_COST,
  })
  filterOptions(
    @Arg("asOf", () => GraphQLLocalDate, {
      nullable: true,
      description: "What could be chosen on an earlier day, by the names of today; now when left out.",
    })
    asOf: string | null,
    @Ctx() context: Context,
  ) {
    return options.readPlainOptions(context, asOf);
  }

  @FieldResolver(() => [Theme])
  themes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listThemes(context, info);
  }

  @FieldResolver(() => [Country], { description: "Countries that occur.", complexity: STATEMENT_COST })
  countries(@Root() { day }: FilterOptions, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return options.listCountries(context, info, day);
  }

  @FieldResolver(() => [AxisValue], {
    description:
      "The frameworks that occur, named in the language asked for; a code that is not recorded stands for itself.",
  })
  namedFrameworks(@Root() { frameworks }: FilterOptions, @Ctx() { database, language }: Context) {
    return nameKeys(database, CoverageAxis.FRAMEWORK, frameworks, language);
  }

  @FieldResolver(() => [Region], { description: "The UN M49 tree." })
  regions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return options.listRegions(context, info);
  }

  @FieldResolver(() => [Organisation], {
    description: "Organisations whose activities count on a side.",
    complexity: STATEMENT_COST,
  })
  holders(@Root() { day }: FilterOptions, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return options.listHolders(context, info, day);
  }
}
