import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { StrategicGoal } from "../frameworks/strategic-goal.ts";
import { Source } from "../imports/source.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import { Region } from "../values/region.ts";
import { Theme } from "../values/theme.ts";
import { Indicator } from "./indicator.ts";

export enum NeedSource {
  PARTNER_PRIORITY = "PARTNER_PRIORITY",
  FRAMEWORK_GOAL = "FRAMEWORK_GOAL",
  INDICATOR = "INDICATOR",
}

registerEnumType(NeedSource, {
  name: "NeedSource",
  description: "What a stated need rests on.",
  valuesConfig: {
    PARTNER_PRIORITY: { description: "A priority of a partner, from a process in which it decided." },
    FRAMEWORK_GOAL: { description: "A strategic goal of a Joint Strategic Framework." },
    INDICATOR: { description: "An indicator that somebody chose." },
  },
});

/** Somebody asked for something, somewhere. Without that nothing is missing, however empty a cell is. */
@ObjectType({
  description: "What somebody asked for in a place: where nothing is recorded, it is asked of this.",
})
@Entity()
@Check({ name: "stated_need_has_one_place", expression: "(country_code is null) <> (region_code is null)" })
@Check({
  name: "stated_need_has_its_goal",
  expression: "(source_type = 'FRAMEWORK_GOAL') = (goal_id is not null)",
})
@Check({
  name: "stated_need_has_its_indicator",
  expression: "(source_type = 'INDICATOR') = (indicator_id is not null)",
})
@Check({
  name: "stated_need_has_a_threshold_for_a_region",
  expression: "(threshold is not null) = (indicator_id is not null and region_code is not null)",
})
@Check({ name: "stated_need_ends_after_start", expression: "closed_on is null or closed_on >= stated_on" })
export class StatedNeed {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => NeedSource)
  @Enum(() => NeedSource)
  sourceType!: NeedSource;

  @Field(() => String, { description: "What is asked for, in the words of whoever stated it." })
  @Property({ type: "text" })
  title!: string;

  @Index()
  @ManyToOne(() => StrategicGoal, { ref: true, nullable: true, deleteRule: "cascade" })
  goal: Ref<StrategicGoal> | null = null;

  @Index()
  @ManyToOne(() => Indicator, { ref: true, nullable: true, deleteRule: "restrict" })
  indicator: Ref<Indicator> | null = null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Of an indicator chosen for a region: every country of it beyond this value is a need; null for a country, and for other sources.",
  })
  @Property({ type: "double", nullable: true })
  threshold: number | null = null;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  /** Null for any theme; of a goal, for the themes of the goal. */
  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  /** Whose need it is: whoever may not see the organisation, its place or its themes sees nothing of the need. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "cascade" })
  statedBy: Ref<Organisation> | null = null;

  @Field(() => String, {
    nullable: true,
    description: "Who decided it, in words; names nobody who is hidden.",
  })
  @Property({ type: "text", nullable: true })
  decidedBy: string | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  statedOn!: string;

  @Field(() => String, { nullable: true, description: "The process or text that it comes from." })
  @Property({ type: "text", nullable: true })
  reference: string | null = null;

  @Field(() => String, { nullable: true, description: "Where that can be read." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "From this day on nobody asks for it any more; null while it stands.",
  })
  @Property({ type: "date", nullable: true })
  closedOn: string | null = null;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;

  /** Null where somebody entered it here; the history says who. */
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;
}
