import { DecisionType } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { MetricResult } from "../../shared/metric.ts";
import { LedgerActs } from "./ledger-acts.types.ts";

@ObjectType({
  description:
    "How far partners took part in some decisions. Each figure is of five organisations or more, or says that it is kept back.",
  simpleResolvers: true,
})
export class LedgerFigures {
  @Field(() => Int, { description: "Decisions of the selection, also those on which nobody scored." })
  decisions!: number;

  @Field(() => Int, { description: "Partners asked to take part, once for each decision." })
  asked!: number;

  @Field(() => Int, { description: "Of these, those that said how far they took part." })
  scored!: number;

  @Field(() => MetricResult, { description: "The share of those asked that said how far they took part." })
  turnout!: MetricResult;

  @Field(() => Int, {
    description: "Scores that the figures rest on; those wait that are of too few organisations.",
  })
  told!: number;

  @Field(() => [Int], {
    nullable: true,
    description:
      "How many of these are on each level, from 0 to 4; null where they are kept back, or there are none.",
  })
  counts!: readonly number[] | null;

  @Field(() => MetricResult, { description: "The mean level, as partners say." })
  meanActual!: MetricResult;

  @Field(() => MetricResult, { description: "The share of cases in which the partner decided too." })
  coDecisionRate!: MetricResult;

  @Field(() => MetricResult, { description: "The mean level wished, where not all agreed." })
  meanDesired!: MetricResult;

  @Field(() => MetricResult, { description: "The mean level claimed, where the partner said one as well." })
  meanClaimed!: MetricResult;

  @Field(() => MetricResult)
  powerGap!: MetricResult;

  @Field(() => MetricResult)
  agreementRate!: MetricResult;

  @Field(() => MetricResult, { description: "Claimed less said: above 0 more is claimed." })
  claimGap!: MetricResult;
}

@ObjectType({ description: "Decisions of one type and year.", simpleResolvers: true })
export class LedgerRow {
  @Field(() => DecisionType, {
    nullable: true,
    description: "Null for what is told of several types together, because each is of too few organisations.",
  })
  type!: `${DecisionType}` | null;

  @Field(() => Int, { nullable: true, description: "Null for what is told of several years together." })
  year!: number | null;

  @Field(() => Boolean, { description: "Whether they are about the own programme of those who took part." })
  isOwnProgramme!: boolean;

  @Field(() => LedgerFigures)
  figures!: LedgerFigures;
}

@ObjectType({ description: "What is late, or not answered.", simpleResolvers: true })
export class LedgerWaiting {
  @Field(() => Int, {
    description:
      "Proposals that wait for an answer, or for another one to what was contested, beyond the day on which they were to have it.",
  })
  lateProposals!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many days the one has waited that waits longest, since it was submitted or contested.",
  })
  oldestDays!: number | null;

  @Field(() => Int, {
    description:
      "Partners asked that did not say how far they took part, once for each decision that was taken.",
  })
  neverScored!: number;

  @Field(() => Int, {
    description: "Requests for reactions whose last day is past, and nothing told back.",
  })
  unreported!: number;
}

@ObjectType({
  description:
    "How far partners took part in decisions, over years and by type. It is the same for everybody who may read it: of partners that the whole network sees.",
  simpleResolvers: true,
})
export class ParticipationLedger {
  @Field(() => GraphQLLocalDate)
  asOf!: string;

  @Field(() => [Int], { description: "Years of all decisions, whatever the filter; the last first." })
  years!: readonly number[];

  @Field(() => [LedgerRow], {
    description: "By type and year, the last year first; then what is told of several together.",
  })
  rows!: readonly LedgerRow[];

  @Field(() => LedgerFigures)
  whole!: LedgerFigures;

  @Field(() => LedgerFigures)
  withoutOwnProgramme!: LedgerFigures;

  @Field(() => LedgerActs)
  acts!: LedgerActs;

  @Field(() => LedgerWaiting)
  waiting!: LedgerWaiting;
}
