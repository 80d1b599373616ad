import { Question, RoundAudience } from "@onze/schema";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";

@ObjectType({ description: "How many chose one answer.", simpleResolvers: true })
export class RoundShare {
  @Field(() => String, { description: "A band of a scale, a level, or a choice in the language asked for." })
  label!: string;

  @Field(() => MetricResult)
  share!: typeof MetricResult;
}

@ObjectType({
  description:
    "What is told of one question, of all together or of one group. Where it is not told it says so and no more, whyever.",
  simpleResolvers: true,
})
export class RoundCell {
  @Field(() => Question)
  question!: Question;

  @Field(() => ID, { nullable: true, description: "Key of the cut; null for all together." })
  cut!: string | null;

  @Field(() => ID, { nullable: true, description: "Key of the group; null for all together." })
  group!: string | null;

  @Field(() => Int, { nullable: true, description: "How many answered; null where that is not told." })
  answers!: number | null;

  @Field(() => MetricResult)
  mean!: typeof MetricResult;

  @Field(() => MetricResult, {
    description: "Of a scale to ten alone; never to be shown without what follows.",
  })
  netScore!: typeof MetricResult;

  @Field(() => Float, {
    nullable: true,
    description: "Where its 95 % interval begins, in points; null where it is not told.",
  })
  netScoreLow!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Where its 95 % interval ends, in points; null where it is not told.",
  })
  netScoreHigh!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "False where that interval holds 0: there is no clear signal. Null where it is not told.",
  })
  hasSignal!: boolean | null;

  @Field(() => [RoundShare])
  shares!: RoundShare[];

  @Field(() => MetricResult, { description: "Told of all together alone." })
  unsafe!: typeof MetricResult;
}

@ObjectType({
  description: "What a viewer is told of a round that has closed; it was decided then, and changes no more.",
  simpleResolvers: true,
})
export class RoundResults {
  @Field(() => RoundAudience)
  audience!: RoundAudience;

  @Field(() => MetricResult, { description: "How many answered." })
  respondents!: typeof MetricResult;

  @Field(() => MetricResult, { description: "How many answered of those who were asked." })
  responseRate!: typeof MetricResult;

  @Field(() => [RoundCell], {
    description: "By question, cut and group, as they were declared; not of words.",
  })
  cells!: RoundCell[];
}
