import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { Country } from "../values/country.ts";
import { Indicator } from "./indicator.ts";

@ObjectType({ description: "What an indicator says of one country." })
@Entity()
@Unique({ properties: ["indicator", "country"] })
export class IndicatorValue {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Indicator, { ref: true, deleteRule: "cascade" })
  indicator!: Ref<Indicator>;

  @ManyToOne(() => Country, { ref: true })
  country!: Ref<Country>;

  @Field(() => Float, { description: "In the unit of the indicator." })
  @Property({ type: "double" })
  value!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The year of this figure, where it is not that of the indicator.",
  })
  @Property({ type: "smallint", nullable: true })
  year: number | null = null;
}
