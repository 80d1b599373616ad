import { Constituency } from "@onze/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";

@ObjectType({ description: "How one constituency speaks as it sits.", simpleResolvers: true })
export class ConstituencyVoice {
  @Field(() => Constituency)
  constituency!: Constituency;

  @Field(() => MetricResult, {
    description:
      "Its share of the interventions over its share of the seats: 1 for who speaks as it sits. SUPPRESSED where it would tell of a seat.",
  })
  voiceToSeat!: typeof MetricResult;
}

@ObjectType({
  description: "How often a body speaks, in the meetings of a year in which it agreed to have that counted.",
  simpleResolvers: true,
})
export class BodyVoice {
  @Field(() => Int, { description: "Calendar year of the meetings." })
  year!: number;

  @Field(() => Int, { description: "Meetings that were counted." })
  meetings!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Null where no meeting was counted, or fewer than three seats were held in one of them.",
  })
  interventions!: number | null;

  @Field(() => [ConstituencyVoice], {
    description: "Never of one seat, nor of two, of which each would find out the other.",
  })
  constituencies!: ConstituencyVoice[];

  @Field(() => MetricResult, { description: "How unevenly all seats speak, those that never spoke too." })
  gini!: typeof MetricResult;

  @Field(() => MetricResult, { description: "The same, corrected for few seats." })
  giniCorrected!: typeof MetricResult;
}
