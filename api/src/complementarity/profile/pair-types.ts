import { Field, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";
import { connectionOf } from "../../shared/page.ts";
import { AxisValue } from "../coverage-types.ts";

@ObjectType("OrganisationPair", {
  description: "Two organisations side by side on one axis.",
  simpleResolvers: true,
})
export class NamedPair {
  @Field(() => AxisValue)
  first!: AxisValue;

  @Field(() => AxisValue)
  second!: AxisValue;

  @Field(() => MetricResult, { description: "A range where part of the work is not placed on the axis." })
  overlap!: MetricResult;

  @Field(() => Int, { description: "Keys of the axis on which both are recorded." })
  sharedKeys!: number;
}

export const OrganisationPairConnection = connectionOf("OrganisationPair", NamedPair);
