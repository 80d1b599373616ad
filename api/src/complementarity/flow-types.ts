import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { EffortBasis } from "../shared/effort-basis.ts";
import { AxisValue } from "./coverage-types.ts";

/** What goes along a link or a path. */
@ObjectType({ simpleResolvers: true })
abstract class FlowFigures {
  @Field(() => Int, { description: "Leaf activities, each counted once." })
  activities!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Euro over the years of the filter; null when no amount is known.",
  })
  effortEur!: number | null;

  @Field(() => Int, { description: "Of the activities, how many have a known amount in euro." })
  activitiesWithEffort!: number;
}

@ObjectType({ description: "What two neighbouring columns of a flow share.", simpleResolvers: true })
export class FlowLink extends FlowFigures {
  @Field(() => ID, { description: "Key in the column before." })
  from!: string;

  @Field(() => ID, { description: "Key in the column after." })
  to!: string;
}

@ObjectType({
  description: "One way through a flow: an organisation, on a theme, in a place.",
  simpleResolvers: true,
})
export class FlowPath extends FlowFigures {
  @Field(() => ID)
  holder!: string;

  @Field(() => ID)
  theme!: string;

  @Field(() => ID)
  place!: string;
}

@ObjectType({
  description: "Who works on what, where: organisations, their themes, and the places of these.",
})
export class CoverageFlow {
  @Field(() => [AxisValue], { description: "Organisations, as on the HOLDER axis." })
  holders!: AxisValue[];

  @Field(() => [AxisValue], { description: "Themes that occur." })
  themes!: AxisValue[];

  @Field(() => [AxisValue], { description: "Places that occur, as on the COUNTRY axis." })
  places!: AxisValue[];

  @Field(() => [FlowLink], {
    description: "From organisations to themes. An activity on two themes goes along both links.",
  })
  toThemes!: FlowLink[];

  @Field(() => [FlowLink], { description: "From themes to places." })
  toPlaces!: FlowLink[];

  @Field(() => [FlowPath], {
    description: "From end to end: at most 2,000, those with the most on the basis asked for first.",
  })
  paths!: FlowPath[];

  @Field(() => Int, { description: "How many paths there are." })
  pathCount!: number;

  @Field(() => EffortBasis)
  basis!: EffortBasis;

  @Field(() => GraphQLLocalDate, { description: "The day on which coverage stood as it is counted here." })
  asOf!: string;
}
