import { SourceKind } from "@onze/schema";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

export enum CoverageAxis {
  THEME = "THEME",
  COUNTRY = "COUNTRY",
  REGION = "REGION",
  CONTINENT = "CONTINENT",
  PARTNER_TYPE = "PARTNER_TYPE",
  FRAMEWORK = "FRAMEWORK",
  HOLDER = "HOLDER",
}
registerEnumType(CoverageAxis, {
  name: "CoverageAxis",
  description: "What the rows or columns of a matrix are.",
});

export enum CellState {
  UMBRELLA_ONLY = "UMBRELLA_ONLY",
  MEMBERS_ONLY = "MEMBERS_ONLY",
  SHARED_AGREED = "SHARED_AGREED",
  SHARED_NOT_AGREED = "SHARED_NOT_AGREED",
  NOTHING_RECORDED = "NOTHING_RECORDED",
}
registerEnumType(CellState, {
  name: "CellState",
  description: "Who is recorded in a cell.",
  valuesConfig: {
    SHARED_AGREED: { description: "Both, and a valid role agreement names every party present." },
    SHARED_NOT_AGREED: {
      description: "Both, and no valid role agreement names every party present. Not a fault.",
    },
    NOTHING_RECORDED: { description: "Nothing is recorded, which is not the same as no work." },
  },
});

export enum AxisValueKind {
  THEME = "THEME",
  COUNTRY = "COUNTRY",
  REGION = "REGION",
  CONTINENT = "CONTINENT",
  PARTNER_TYPE = "PARTNER_TYPE",
  FRAMEWORK = "FRAMEWORK",
  HOLDER = "HOLDER",
  NOT_STATED = "NOT_STATED",
}
registerEnumType(AxisValueKind, {
  name: "AxisValueKind",
  description:
    "What a key stands for; the COUNTRY axis also holds regions, for work not placed on a country.",
});

@ObjectType({ description: "A row or a column of a matrix.", simpleResolvers: true })
export class AxisValue {
  @Field(() => ID)
  key!: string;

  @Field(() => String, {
    description: "In the language asked for; the key itself where names are the reader's matter.",
  })
  label!: string;

  @Field(() => AxisValueKind)
  kind!: AxisValueKind;

  @Field(() => ID, {
    nullable: true,
    description: "COUNTRY axis: UN M49 code of the continent; null for the world and elsewhere.",
  })
  group!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the group." })
  groupLabel!: string | null;
}

@ObjectType({
  description: "One side of a cell. All numbers count heads: an organisation, partner or activity once.",
  simpleResolvers: true, // there are thousands of them
})
export class CellSide {
  @Field(() => Int, { description: "Organisations that hold the activities." })
  organisations!: number;

  @Field(() => Int, { description: "Partners of these activities; what is done without one adds none." })
  partners!: number;

  @Field(() => Int, { description: "Leaf activities that count here." })
  activities!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Euro over the years of the filter; null when no amount is known.",
  })
  effortEur!: number | null;

  @Field(() => Int, { description: "Of the activities, how many have a known amount in euro." })
  activitiesWithEffort!: number;

  @Field(() => Boolean, { description: "True when every theme behind this side is only suggested." })
  onlySuggested!: boolean;
}

@ObjectType({ description: "A cell with something recorded.", simpleResolvers: true })
export class CoverageCell {
  @Field(() => ID)
  row!: string;

  @Field(() => ID)
  column!: string;

  @Field(() => CellState)
  state!: CellState;

  @Field(() => CellSide)
  umbrella!: CellSide;

  @Field(() => CellSide)
  members!: CellSide;
}

@ObjectType({ description: "How often a state occurs in a matrix." })
export class StateCount {
  @Field(() => CellState)
  state!: CellState;

  @Field(() => Int, { description: "Cells in this state, of all rows × columns." })
  cells!: number;
}

@ObjectType({ description: "How much of a view comes from one kind of source." })
class SourceCount {
  @Field(() => SourceKind)
  kind!: SourceKind;

  @Field(() => Int, { description: "Activities read from it." })
  activities!: number;
}

@ObjectType({
  description:
    "How far the figures of a view can be trusted. Counts are of leaf activities that count in the selection.",
})
export class Trust {
  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;

  @Field(() => Int, { description: "All of the selection; the other counts are of these." })
  activities!: number;

  @Field(() => Int, { description: "Confirmed by a person in the last 12 months." })
  confirmedLast12Months!: number;

  @Field(() => Int, { description: "Organisations that hold them." })
  holders!: number;

  @Field(() => Int, {
    description: "Of the holders, those with at least one activity confirmed in the last 12 months.",
  })
  holdersConfirmedLast12Months!: number;

  @Field(() => Int, { description: "With at least one amount known in euro." })
  withBudget!: number;

  @Field(() => Int, { description: "With at least one theme, stated, suggested or confirmed." })
  withTheme!: number;

  @Field(() => Int, { description: "With at least one theme that is stated or confirmed." })
  withStatedTheme!: number;

  @Field(() => Int, { description: "With at least one country." })
  withCountry!: number;

  @Field(() => [SourceCount], {
    description: "Of an earlier day, without what was read anew since: its source of then is unknown.",
  })
  sources!: SourceCount[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Of these sources; null when there is none.",
  })
  oldestSourceOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Of these sources; null when there is none.",
  })
  newestSourceOn!: string | null;
}

@ObjectType({
  description: "Who is recorded where: rows × columns, with the cells in which something is recorded.",
})
export class CoverageMatrix {
  @Field(() => [AxisValue])
  rows!: AxisValue[];

  @Field(() => [AxisValue])
  columns!: AxisValue[];

  @Field(() => [CoverageCell], {
    description: "Only cells with something recorded; every other cell is NOTHING_RECORDED.",
  })
  cells!: CoverageCell[];

  @Field(() => [StateCount])
  states!: StateCount[];

  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;
}
