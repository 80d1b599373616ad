import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AxisValue, CoverageCell } from "./coverage-types.ts";

export enum CellChange {
  APPEARED = "APPEARED",
  DISAPPEARED = "DISAPPEARED",
  CHANGED = "CHANGED",
}
registerEnumType(CellChange, {
  name: "CellChange",
  description: "What became of a cell between two days.",
  valuesConfig: {
    APPEARED: { description: "Recorded on the later day alone; the work itself may be older." },
    DISAPPEARED: { description: "Recorded on the earlier day alone." },
    CHANGED: { description: "In another state." },
  },
});

@ObjectType({ description: "A cell that two days tell differently.", simpleResolvers: true })
export class ChangedCell {
  @Field(() => ID)
  row!: string;

  @Field(() => ID)
  column!: string;

  @Field(() => CellChange)
  change!: CellChange;

  @Field(() => CoverageCell, {
    nullable: true,
    description: "On the earlier day; null when nothing was recorded.",
  })
  before!: CoverageCell | null;

  @Field(() => CoverageCell, {
    nullable: true,
    description: "On the later day; null when nothing is recorded.",
  })
  after!: CoverageCell | null;
}

@ObjectType({
  description:
    "What two days tell differently of the same selection. Both days are told by the visibility of today.",
})
export class CoverageDifference {
  @Field(() => [AxisValue], { description: "Rows in which a cell changed." })
  rows!: AxisValue[];

  @Field(() => [AxisValue], { description: "Columns in which a cell changed." })
  columns!: AxisValue[];

  @Field(() => [ChangedCell])
  cells!: ChangedCell[];

  @Field(() => Int, { description: "Cells with something recorded on the earlier day." })
  recordedBefore!: number;

  @Field(() => Int, { description: "Cells with something recorded on the later day." })
  recordedAfter!: number;

  @Field(() => GraphQLLocalDate, { description: "The earlier day." })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: "The later day." })
  to!: string;
}
