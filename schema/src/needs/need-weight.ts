import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, Float, ObjectType } from "type-graphql";
import { Country } from "../values/country.ts";
import { Theme } from "../values/theme.ts";
import { NeedWeightSet } from "./need-weight-set.ts";

@ObjectType({ description: "The weight of one theme, one country, or one theme in one country." })
@Entity()
@Check({ name: "need_weight_of_something", expression: "theme_code is not null or country_code is not null" })
@Check({ name: "need_weight_is_a_part", expression: "value >= 0 and value <= 1" })
@Index({
  name: "need_weight_once",
  expression:
    "create unique index need_weight_once on need_weight (need_weight_set_id, theme_code, country_code) nulls not distinct",
})
export class NeedWeight {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => NeedWeightSet, { ref: true, deleteRule: "cascade" })
  needWeightSet!: Ref<NeedWeightSet>;

  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @Field(() => Float, { description: "0 to 1; those of a set sum to 1." })
  @Property({ type: "double" })
  value!: number;
}
