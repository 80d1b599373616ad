import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ObjectType } from "type-graphql";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { MetricResult } from "../../shared/metric.ts";
import { AxisValue } from "../coverage-types.ts";
import { ProfileAxis } from "./profile-axis.ts";

@ObjectType({
  description: "Other measures of the same, to check the first against; not to be shown as findings.",
  simpleResolvers: true,
})
export class OverlapChecks {
  @Field(() => MetricResult)
  pianka!: MetricResult;

  @Field(() => MetricResult)
  krugman!: MetricResult;
}

@ObjectType({ description: "How umbrella and members compare on one axis.", simpleResolvers: true })
export class AxisProfile {
  @Field(() => ProfileAxis)
  axis!: ProfileAxis;

  @Field(() => MetricResult, { description: "A range where part of the work is not placed on the axis." })
  overlap!: MetricResult;

  @Field(() => MetricResult, { description: "1 − overlap; to differ is not yet to complement." })
  differentiation!: MetricResult;

  @Field(() => MetricResult, { description: "Of presence, whatever its size." })
  jaccard!: MetricResult;

  @Field(() => MetricResult, { description: "How unevenly the umbrella's work lies over the axis." })
  umbrellaConcentration!: MetricResult;

  @Field(() => MetricResult, { description: "How unevenly the members' work lies over the axis." })
  membersConcentration!: MetricResult;

  @Field(() => OverlapChecks)
  checks!: OverlapChecks;
}

@ObjectType({
  description: "How the work on one theme, or in one country, is divided over organisations.",
  simpleResolvers: true,
})
export class KeyProfile {
  @Field(() => AxisValue)
  on!: AxisValue;

  @Field(() => MetricResult)
  concentration!: MetricResult;

  @Field(() => MetricResult)
  effectiveNumber!: MetricResult;

  @Field(() => MetricResult, { description: "For members and the secretariat." })
  fragmentation!: MetricResult;
}

@ObjectType({
  description: "Where the share of effort stays below the share of the decided need.",
  simpleResolvers: true,
})
export class NeedShortfall {
  @Field(() => AxisValue, {
    nullable: true,
    description: "Null where need was divided over countries alone.",
  })
  theme!: AxisValue | null;

  @Field(() => AxisValue, { nullable: true, description: "Null where need was divided over themes alone." })
  country!: AxisValue | null;

  @Field(() => Float, {
    description: "Share of need less share of effort; at most this, where some effort is not placed.",
  })
  share!: number;
}

@ObjectType({
  description:
    "How far the umbrella's own work and the members' differ and what they reach together; figures side by side, and no score.",
})
export class ComplementarityProfile {
  @Field(() => EffortBasis)
  basis!: EffortBasis;

  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;

  @Field(() => [AxisProfile], { description: "One for each axis." })
  axes!: AxisProfile[];

  @Field(() => MetricResult, { description: "Of shared cells of theme × place, those agreed on." })
  coordinationRate!: MetricResult;

  @Field(() => MetricResult, { description: "Of cells of theme × country, those with anybody recorded." })
  presenceCoverage!: MetricResult;

  @Field(() => MetricResult, { description: "Not there before a set of weights is chosen." })
  needsCoverage!: MetricResult;

  @Field(() => MetricResult, { description: "What the umbrella adds to what members cover of the need." })
  addedCoverage!: MetricResult;

  @Field(() => MetricResult)
  needsMismatch!: MetricResult;

  @Field(() => [NeedShortfall], {
    description:
      "The largest, at most 20; none before a set of weights is chosen. Not recorded is not absent.",
  })
  shortfalls!: NeedShortfall[];

  @Field(() => [KeyProfile], { description: "Every theme of the selection, in the order of the list." })
  themes!: KeyProfile[];

  @Field(() => [KeyProfile], {
    description: "Every country of the selection, those without anybody too; not whole regions.",
  })
  countries!: KeyProfile[];
}
