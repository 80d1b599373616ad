import { Country, Indicator, IndicatorDirection, IndicatorValue } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as service from "./import-indicator.service.ts";
import * as indicators from "./indicator.queries.ts";
import { IndicatorProblem } from "./indicator-csv.ts";

const IndicatorConnection = connectionOf("Indicator", Indicator);

@InputType({
  description: "An indicator, as its publisher has it; the same code and year are the same indicator.",
})
export class IndicatorInput {
  @Field(() => ID, { description: "Small letters, digits and dashes, such as hdi; at most 60." })
  code!: string;

  @Field(() => String, { description: "At most 200 characters." })
  name!: string;

  @Field(() => Int, { description: "The year that it is about." })
  year!: number;

  @Field(() => IndicatorDirection, { description: "Which end of its scale says that more is needed." })
  direction!: IndicatorDirection;

  @Field(() => String, { nullable: true, description: "What its figures are in; at most 60 characters." })
  unit?: string | null;

  @Field(() => String, { description: "Who publishes it, and in what; at most 300 characters." })
  publisher!: string;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  url?: string | null;

  @Field(() => String, { description: "The terms under which it may be used; at most 300 characters." })
  licence!: string;

  @Field(() => Boolean, { description: "Whether these terms let everybody be shown it." })
  isOpen!: boolean;

  @Field(() => String, {
    nullable: true,
    defaultValue: "value",
    description: "The column of the file that holds its figures.",
  })
  valueColumn?: string | null;
}

@ObjectType({ description: "A row of a file that was not taken in.", simpleResolvers: true })
export class IndicatorRowProblem {
  @Field(() => Int, { description: "Line of the file; the heads are line 1." })
  line!: number;

  @Field(() => IndicatorProblem)
  problem!: IndicatorProblem;

  @Field(() => String, { description: "What stands there." })
  value!: string;
}

@ObjectType({ description: "What a file of an indicator brought." })
export class IndicatorImport {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Int, { description: "Countries that had no figure before." })
  added!: number;

  @Field(() => Int, { description: "Countries whose figure or year became another." })
  changed!: number;

  @Field(() => Int, { description: "Countries for which the file says what was known." })
  unchanged!: number;

  @Field(() => [IndicatorRowProblem], {
    description: "Rows that were not taken in, in the order of the file.",
  })
  problems!: IndicatorRowProblem[];
}

/** What the read model adds to an indicator. */
interface ReadIndicator {
  readonly values: IndicatorValue[];
  readonly valueCount: number;
  readonly demonstration: boolean;
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, {
    description: "Figures by country that somebody brought, by name; the newest year first.",
  })
  indicators(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return indicators.list(context, info, page);
  }

  @Query(() => Indicator, {
    nullable: true,
    description: "One of them; null when the viewer sees none of this id.",
  })
  indicator(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return indicators.find(context, info, { id });
  }

  @Mutation(() => IndicatorImport, {
    description:
      "Takes in a CSV of an indicator: good rows are taken in, bad ones come back with the reason. Countries that it does not name keep what they had; the same file again changes nothing.",
  })
  async importIndicator(
    @Arg("input", () => IndicatorInput) input: IndicatorInput,
    @Arg("csv", () => String, {
      description: "With a row of heads: country or iso2, the value, and perhaps year; at most 200 kB.",
    })
    csv: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, ...told } = await service.importCsv(context, input, csv);
    return { ...told, indicator: await indicators.find(context, info, { id, path: ["indicator"] }) };
  }

  @Mutation(() => ID, {
    description:
      "Takes away an indicator on which no need rests that the viewer sees; any other goes with it. Answers its id.",
  })
  removeIndicator(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return service.remove(context, id);
  }

  @FieldResolver(() => [IndicatorValue], { description: "By code of the country." })
  values(@Root() { values }: ReadIndicator) {
    return values;
  }

  @FieldResolver(() => Int, { description: "Countries that it has a figure for." })
  valueCount(@Root() { valueCount }: ReadIndicator) {
    return valueCount;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadIndicator) {
    return demonstration;
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Country)
  country(@Root() { country }: { readonly country: Country }) {
    return country;
  }
}
