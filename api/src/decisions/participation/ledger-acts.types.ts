import { Field, ID, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";

@ObjectType({
  description: "A case of something that is waited for, where there are too few for a median.",
  simpleResolvers: true,
})
export class LedgerCase {
  @Field(() => ID, { description: "Of the proposal." })
  id!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => ID, { description: "Slug of the decision." })
  decisionSlug!: string;

  @Field(() => Int, { description: "How long it took, or has taken so far." })
  days!: number;

  @Field(() => Boolean)
  isOpen!: boolean;
}

@ObjectType({ description: "How long something takes.", simpleResolvers: true })
export class LedgerTime {
  @Field(() => MetricResult, { description: "In days." })
  median!: MetricResult;

  @Field(() => String, {
    nullable: true,
    description: "Why there is no median though there are cases, in the language asked for.",
  })
  whyNoMedian!: string | null;

  @Field(() => Int, { description: "What was waited for, ended or not." })
  cases!: number;

  @Field(() => Int, { description: "Of these, those that may still come." })
  open!: number;

  @Field(() => Int, { nullable: true, description: "How long the oldest of these has waited." })
  oldestOpenDays!: number | null;

  @Field(() => [LedgerCase], {
    nullable: true,
    description: "All of them, the longest first, where they are too few for a median.",
  })
  listed!: readonly LedgerCase[] | null;
}

@ObjectType({
  description: "How many cases each share of what followed is of; 0 for one that is kept back.",
  simpleResolvers: true,
})
export class LedgerActCases {
  @Field(() => Int, { description: "Actions that should have been done, as far as they may be told." })
  followThrough!: number;

  @Field(() => Int, {
    description: "Points on agendas of decisions; without a filter those of meetings too.",
  })
  agendaInitiation!: number;

  @Field(() => Int, { description: "Proposals of partners that were decided." })
  adoptionStrict!: number;

  @Field(() => Int, { description: "Proposals of partners that were decided." })
  adoptionBroad!: number;

  @Field(() => Int, { description: "Proposals of partners that were answered, or should have been." })
  onTimeRate!: number;

  @Field(() => Int, { description: "Answers to proposals of partners." })
  reasonsGiven!: number;

  @Field(() => Int, { description: "Requests for reactions whose last day is past." })
  loopClosure!: number;
}

@ObjectType({
  description: "What partners put on agendas and proposed, and what followed.",
  simpleResolvers: true,
})
export class LedgerActs {
  @Field(() => MetricResult)
  followThrough!: MetricResult;

  @Field(() => MetricResult)
  agendaInitiation!: MetricResult;

  @Field(() => Int, { description: "Proposals of partners." })
  proposals!: number;

  @Field(() => Int, { description: "Of these, those that were decided." })
  decided!: number;

  @Field(() => MetricResult)
  adoptionStrict!: MetricResult;

  @Field(() => MetricResult)
  adoptionBroad!: MetricResult;

  @Field(() => MetricResult)
  adoptionParity!: MetricResult;

  @Field(() => LedgerTime)
  timeToAnswer!: LedgerTime;

  @Field(() => LedgerTime)
  timeToAdoption!: LedgerTime;

  @Field(() => MetricResult)
  onTimeRate!: MetricResult;

  @Field(() => MetricResult)
  reasonsGiven!: MetricResult;

  @Field(() => MetricResult)
  loopClosure!: MetricResult;

  @Field(() => LedgerActCases)
  cases!: LedgerActCases;
}
