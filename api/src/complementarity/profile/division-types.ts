import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { MetricDefinition, MetricResult, MetricTrust } from "../../shared/metric.ts";
import { connectionOf } from "../../shared/page.ts";
import { AxisValue } from "../coverage-types.ts";

@ObjectType("OrganisationRelation", {
  description: "Of an organisation with a country where it works.",
  simpleResolvers: true,
})
export class NamedRelation {
  @Field(() => AxisValue)
  holder!: AxisValue;

  @Field(() => AxisValue)
  country!: AxisValue;

  @Field(() => Float, { description: "0 to 1, of all that is done in the country." })
  shareOfCountry!: number;

  @Field(() => Float, { description: "0 to 1, of all that is done in any country." })
  shareOfAll!: number;

  @Field(() => Boolean, { description: "Its share of the country is above its share of all." })
  isAboveOwn!: boolean;

  @Field(() => Boolean, { description: "It is among the largest that make up 90 % of the country." })
  isAmongLargest!: boolean;

  @Field(() => Boolean, { description: "Either holds; else it is small for both sides." })
  isSignificant!: boolean;
}

export const OrganisationRelationConnection = connectionOf("OrganisationRelation", NamedRelation);

@ObjectType({ description: "How an organisation spreads over countries.", simpleResolvers: true })
export class HolderDivision {
  @Field(() => AxisValue)
  holder!: AxisValue;

  @Field(() => Int, { description: "Countries where it works." })
  countries!: number;

  @Field(() => MetricResult)
  concentrationRatio!: MetricResult;
}

export const HolderDivisionConnection = connectionOf("HolderDivision", HolderDivision);

@ObjectType("LocationQuotient", {
  description: "How strong an organisation is on a theme, or in a country, beside all together.",
  simpleResolvers: true,
})
export class NamedQuotient {
  @Field(() => AxisValue)
  holder!: AxisValue;

  @Field(() => AxisValue)
  on!: AxisValue;

  @Field(() => MetricResult)
  quotient!: MetricResult;
}

export const LocationQuotientConnection = connectionOf("LocationQuotient", NamedQuotient);

@ObjectType({
  description:
    "Who is present where, and for whom that presence weighs. It starts a conversation; nobody is ranked by it.",
})
export class DivisionOfLabour {
  @Field(() => EffortBasis)
  basis!: EffortBasis;

  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;

  @Field(() => MetricTrust)
  trust!: MetricTrust;

  @Field(() => MetricDefinition, { description: "What makes a relation significant." })
  significance!: MetricDefinition;
}
