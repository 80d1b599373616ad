import type { Language } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { EffortBasis } from "./effort-basis.ts";

export enum UnavailableReason {
  NO_DATA = "NO_DATA",
  ZERO_DENOMINATOR = "ZERO_DENOMINATOR",
  NOT_APPLICABLE = "NOT_APPLICABLE",
  SUPPRESSED = "SUPPRESSED",
}
registerEnumType(UnavailableReason, {
  name: "UnavailableReason",
  description: "Why there is no figure; it is never 0 instead.",
  valuesConfig: {
    NO_DATA: { description: "Nothing is recorded to compute it from." },
    ZERO_DENOMINATOR: { description: "What it would be divided by is nothing." },
    NOT_APPLICABLE: { description: "It has no meaning for this choice." },
    SUPPRESSED: { description: "Telling it would tell of somebody." },
  },
});

/** A text in each language of the interface; none may be missing. */
export type Words = Readonly<Record<Language, string>>;

/** A measure as it is written down once; its words are read in the language asked for. */
export interface Measure {
  /** `group.name`, as the method notes of its module name it. */
  readonly key: string;
  /** Raised when the same records would give another figure. */
  readonly version: number;
  readonly formula: string;
  /** Publication or rule that it comes from. */
  readonly source: string;
  readonly name: Words;
  readonly meaning: Words;
  readonly caveat: Words;
}

@ObjectType({ description: "What a figure means. It travels with every figure.", simpleResolvers: true })
export class MetricDefinition {
  @Field(() => ID)
  key!: string;

  @Field(() => Int, { description: "Raised when the same records would give another figure." })
  version!: number;

  @Field(() => String, { description: "In the language asked for, as are meaning and caveat." })
  name!: string;

  @Field(() => String)
  meaning!: string;

  @Field(() => String)
  formula!: string;

  @Field(() => String, { description: "Publication or rule that it comes from." })
  source!: string;

  @Field(() => String, { description: "What it does not tell; shown beside the figure." })
  caveat!: string;
}

/** What a figure rests on. */
@ObjectType({ description: "What a figure was computed from.", simpleResolvers: true })
export class MetricTrust {
  @Field(() => Int, { description: "Leaf activities that count in the selection." })
  activities!: number;

  @Field(() => Int, { description: "Of these, those that the figure could use on its basis." })
  used!: number;
}

@ObjectType() // or its fields would be in none of the types below; it is in the schema itself nowhere
abstract class Metric {
  @Field(() => EffortBasis, { nullable: true, description: "Null for what is counted in heads of its own." })
  basis!: EffortBasis | null;

  @Field(() => GraphQLLocalDate)
  asOf!: string;

  @Field(() => MetricTrust, { nullable: true, description: "Null for what does not rest on activities." })
  trust!: MetricTrust | null;

  @Field(() => MetricDefinition)
  definition!: MetricDefinition;
}

@ObjectType({ description: "A figure.", simpleResolvers: true })
export class MetricValue extends Metric {
  @Field(() => Float, { description: "In the unit that its definition gives; shares are from 0 to 1." })
  value!: number;
}

@ObjectType({
  description: "All that is known of a figure: it lies between two ends.",
  simpleResolvers: true,
})
export class MetricRange extends Metric {
  @Field(() => Float, { description: "The least that it can be, in the unit that its definition gives." })
  low!: number;

  @Field(() => Float, { description: "The most that it can be." })
  high!: number;

  @Field(() => String, { description: "Why it is not one figure, in the language asked for." })
  reason!: string;
}

@ObjectType({ description: "That there is no figure, and why.", simpleResolvers: true })
export class MetricUnavailable extends Metric {
  @Field(() => UnavailableReason)
  unavailable!: UnavailableReason;
}

export const MetricResult = createUnionType({
  name: "MetricResult",
  description: "A figure, the two ends between which it lies, or why there is none.",
  types: () => [MetricValue, MetricRange, MetricUnavailable] as const, // told apart by class
});
export type MetricResult = MetricValue | MetricRange | MetricUnavailable;

/** What a measure gives before anybody says of what: a number, two ends, or the reason for none. */
export type Measured =
  | { readonly value: number }
  | { readonly low: number; readonly high: number; readonly reason: Words }
  | { readonly unavailable: UnavailableReason };

/** What every figure of one answer has in common. */
export interface MetricContext {
  readonly basis: EffortBasis | null;
  readonly asOf: string;
  readonly trust: MetricTrust | null;
  readonly language: Language;
}

export const measured = (value: number): Measured => ({ value });

export const unavailable = (reason: UnavailableReason): Measured => ({ unavailable: reason });

/** The measure with its words in one language. */
export const definitionIn = (
  { name, meaning, caveat, ...measure }: Measure,
  language: Language,
): MetricDefinition => ({
  ...measure,
  name: name[language],
  meaning: meaning[language],
  caveat: caveat[language],
});

/** A figure with all that travels with it. */
export function metricOf(
  measure: Measure,
  found: Measured,
  { basis, asOf, trust, language }: MetricContext,
): MetricResult {
  const told = { basis, asOf, trust, definition: definitionIn(measure, language) };
  if ("unavailable" in found) return Object.assign(new MetricUnavailable(), told, found);
  if ("value" in found) return Object.assign(new MetricValue(), told, found);
  return Object.assign(new MetricRange(), told, found, { reason: found.reason[language] });
}
