import { ImpactArena, InfluenceType, Organisation, Outcome, PolicyDemand } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";
import { Counting } from "../measures/credit.ts";
import { SubstantiationStatus } from "../measures/substantiation-status.ts";

registerEnumType(Counting, {
  name: "Counting",
  description: "How changes are counted by organisation where several contributed to one.",
  valuesConfig: {
    WHOLE: { description: "Whole for each, so that the counts add up to more than there are changes." },
    FRACTIONAL: { description: "1/n for each of n of whom the viewer may know." },
  },
});

@ObjectType({ description: "How many changes stand so." })
export class ImpactCount {
  @Field(() => SubstantiationStatus)
  status!: SubstantiationStatus;

  @Field(() => Int, { description: "At least 1." })
  count!: number;
}

@ObjectType({ description: "Changes of one arena and one kind of influence, of those that the viewer sees." })
export class ImpactCell {
  @Field(() => ImpactArena)
  arena!: ImpactArena;

  @Field(() => InfluenceType)
  influenceType!: InfluenceType;

  @Field(() => Int, { description: "Changes, at least 1." })
  total!: number;

  @Field(() => [ImpactCount], { description: "By how far they are borne out." })
  counts!: readonly ImpactCount[];

  @Field(() => Int, { description: "Changes that went the wrong way, or that nobody had meant." })
  negativeOrUnintended!: number;

  @Field(() => [Outcome], { description: "The newest, at most 20." })
  outcomes!: readonly Outcome[];
}

@ObjectType({ description: "For how many of some changes something holds; few are told as “2 of 9”." })
export class CountedOutcomes {
  @Field(() => Int, { description: "Changes for which it holds." })
  holds!: number;

  @Field(() => Int, { description: "Changes that were counted." })
  counted!: number;

  @Field(() => MetricResult, { description: "The one as a share of the other." })
  share!: typeof MetricResult;
}

@ObjectType({ description: "What did not go as it was asked for, or meant." })
export class WhatWentOtherwise {
  @Field(() => Int, { description: "Changes that went the wrong way." })
  negative!: number;

  @Field(() => Int, { description: "Changes that went both ways." })
  mixed!: number;

  @Field(() => Int, { description: "Changes that nobody had meant, whichever way they went." })
  unintended!: number;

  @Field(() => Boolean, {
    description:
      "Whether so many changes are recorded that it is odd that none went the wrong way or was unintended.",
  })
  isOddlyNone!: boolean;

  @Field(() => [Outcome], { description: "These changes, the newest first, at most 20." })
  outcomes!: readonly Outcome[];

  @Field(() => Int, { description: "Demands of which what was reached was undone last, of the same choice." })
  reversed!: number;

  @Field(() => [PolicyDemand], { description: "These demands, the last raised first, at most 20." })
  reversedDemands!: readonly PolicyDemand[];
}

@ObjectType({ description: "How old the evidence is that was seen, by its own dates." })
export class EvidenceAge {
  @Field(() => Int, { description: "Pieces of evidence that have a date." })
  dated!: number;

  @Field(() => Int, { description: "Pieces of evidence that have none, and tell nothing of their age." })
  undated!: number;

  @Field(() => Int, { nullable: true, description: "Days until today; null where none has a date." })
  medianDays!: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where none has a date." })
  oldestOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null where none has a date." })
  newestOn!: string | null;
}

@ObjectType({ description: "To how many changes an organisation says that it contributed." })
export class OrganisationCredit {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => Float, { description: "Changes, whole or in parts of one, as was asked for." })
  count!: number;
}
