import { ScenarioChangeKind } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { MetricResult } from "../../shared/metric.ts";
import { AxisValue, CellState } from "../coverage-types.ts";
import { NamedOrganisation } from "../networks/network-lens-types.ts";
import { ChangeEffect } from "./change-effect.ts";

@ObjectType({ description: "One change of a simulation, with what it does.", simpleResolvers: true })
export class SimulatedChange {
  @Field(() => ScenarioChangeKind)
  kind!: ScenarioChangeKind;

  @Field(() => NamedOrganisation, {
    nullable: true,
    description: "Null where the change is about everybody.",
  })
  organisation!: NamedOrganisation | null;

  @Field(() => AxisValue, { nullable: true, description: "Null where the change is about every place." })
  place!: AxisValue | null;

  @Field(() => AxisValue, { nullable: true, description: "Null where the change is about every theme." })
  theme!: AxisValue | null;

  @Field(() => ID, { nullable: true })
  framework!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "What known amounts are multiplied by; null for other kinds.",
  })
  factor!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Euro with which an organisation enters; null when unknown, and for other kinds.",
  })
  effortEur!: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "From when an organisation announced it; null for what is only supposed.",
  })
  announcedFrom!: string | null;

  @Field(() => ChangeEffect)
  effect!: ChangeEffect;

  @Field(() => Int, {
    description: "Recorded activities of the selection that it takes, or whose money it changes.",
  })
  activities!: number;
}

@ObjectType({ description: "A cell before or after.", simpleResolvers: true })
export class CellMoment {
  @Field(() => CellState)
  state!: CellState;

  @Field(() => Int, { description: "Organisations on the umbrella's side." })
  umbrella!: number;

  @Field(() => Int, { description: "Organisations on the members' side." })
  members!: number;
}

@ObjectType({
  description: "A theme in a place where somebody would come or go.",
  simpleResolvers: true,
})
export class SimulatedCell {
  @Field(() => AxisValue)
  theme!: AxisValue;

  @Field(() => AxisValue)
  place!: AxisValue;

  @Field(() => CellMoment)
  before!: CellMoment;

  @Field(() => CellMoment)
  after!: CellMoment;

  @Field(() => Boolean, { description: "Whether the only organisation recorded there would go." })
  fromOneToNone!: boolean;

  @Field(() => [NamedOrganisation], { description: "Who would not be recorded there any more." })
  gone!: NamedOrganisation[];

  @Field(() => [NamedOrganisation], { description: "Who would be recorded there as well." })
  came!: NamedOrganisation[];
}

@ObjectType({ description: "How often a state occurs before and after.", simpleResolvers: true })
export class SimulatedState {
  @Field(() => CellState)
  state!: CellState;

  @Field(() => Int, { description: "Of the cells with something recorded before or after." })
  before!: number;

  @Field(() => Int, { description: "Of the same cells." })
  after!: number;
}

@ObjectType({
  description: "A partner that would lose a supporter and be left with one or none.",
  simpleResolvers: true,
})
export class SimulatedPartner {
  @Field(() => NamedOrganisation)
  partner!: NamedOrganisation;

  @Field(() => [NamedOrganisation], {
    description: "Organisations of the umbrella recorded as working with it in the selection.",
  })
  before!: NamedOrganisation[];

  @Field(() => [NamedOrganisation], { description: "Those that would be left: one, or none." })
  after!: NamedOrganisation[];

  @Field(() => Float, {
    nullable: true,
    description: "Euro that would go, as far as it is known; null when none of it is.",
  })
  lostEur!: number | null;
}

@ObjectType({
  description: "How much of the work in a cycle is inside its frameworks, before and after.",
  simpleResolvers: true,
})
export class SimulatedShare {
  @Field(() => ID, { description: "Code of the programming cycle." })
  cycle!: string;

  @Field(() => NamedOrganisation, { nullable: true, description: "Null for all organisations together." })
  holder!: NamedOrganisation | null;

  @Field(() => Float, {
    nullable: true,
    description: "What the rules of the cycle ask, 0 to 1; null where they state none.",
  })
  line!: number | null;

  @Field(() => MetricResult)
  before!: typeof MetricResult;

  @Field(() => MetricResult)
  after!: typeof MetricResult;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is at least the line before; null where there is no line or no share.",
  })
  reachesBefore!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The same after." })
  reachesAfter!: boolean | null;
}

@ObjectType({
  description:
    "What would be if some things changed. Nothing is written. It is computed from what the viewer sees, and knows the work of the umbrella and its members only.",
})
export class Simulation {
  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;

  @Field(() => EffortBasis)
  basis!: EffortBasis;

  @Field(() => [SimulatedChange], { description: "What was announced first, then the changes asked for." })
  changes!: SimulatedChange[];

  @Field(() => [SimulatedState])
  states!: SimulatedState[];

  @Field(() => Int, { description: "Cells with something recorded before and nothing after." })
  cellsEmptied!: number;

  @Field(() => Int, { description: "Of these, those with one organisation before." })
  cellsFromOneToNone!: number;

  @Field(() => [SimulatedCell], {
    description:
      "Themes in places where somebody would come or go: those with nothing left first, in the order of places; at most 500.",
  })
  cells!: SimulatedCell[];

  @Field(() => Int, {
    description: "Partners that would lose their last supporter recorded in the selection.",
  })
  partnersWithNone!: number;

  @Field(() => Int, { description: "Partners that would lose a supporter and be left with one." })
  partnersWithOne!: number;

  @Field(() => [SimulatedPartner], {
    description: "Both kinds: those left with none first, then those that lose most; at most 500.",
  })
  partners!: SimulatedPartner[];

  @Field(() => MetricResult, { description: "Known money in work with partners that would go." })
  partnerBudgetAtRisk!: typeof MetricResult;
}
