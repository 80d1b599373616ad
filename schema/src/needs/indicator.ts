import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Source } from "../imports/source.ts";

export enum IndicatorDirection {
  HIGHER_IS_NEED = "HIGHER_IS_NEED",
  LOWER_IS_NEED = "LOWER_IS_NEED",
}

registerEnumType(IndicatorDirection, {
  name: "IndicatorDirection",
  description: "Which end of the scale of an indicator says that more is needed.",
});

/** One list of figures by country, as its publisher has it. Two are never mixed into one. */
@ObjectType({
  description: "A figure for each country, of one year and one publisher; never mixed with another.",
})
@Entity()
@Unique({ properties: ["code", "year"] })
@Check({ name: "indicator_of_a_year", expression: "year >= 1900 and year <= 2100" })
export class Indicator {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "The same for every year of it, such as hdi." })
  @Property({ type: "text" })
  code!: string;

  @Field(() => String, { description: "As whoever brought it calls it." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => Int, { description: "The year that it is about; a country may have a year of its own." })
  @Property({ type: "smallint" })
  year!: number;

  @Field(() => IndicatorDirection)
  @Enum(() => IndicatorDirection)
  direction!: IndicatorDirection;

  @Field(() => String, { nullable: true, description: "What its figures are in; null when they have none." })
  @Property({ type: "text", nullable: true })
  unit: string | null = null;

  @Field(() => String, { description: "Who publishes it, and in what." })
  @Property({ type: "text" })
  publisher!: string;

  @Field(() => String, { nullable: true, description: "Where it is published." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => String, { description: "The terms under which it may be used." })
  @Property({ type: "text" })
  licence!: string;

  @Field(() => Boolean, {
    description: "Whether these terms let everybody be shown it, and not peers alone.",
  })
  @Property({ type: "boolean" })
  isOpen!: boolean;

  /** Null where somebody brought it here; the history says who. */
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;
}
