import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Float, ObjectType } from "type-graphql";
import { Country } from "../values/country.ts";
import { Region } from "../values/region.ts";
import { ShareOrigin } from "./activity-enums.ts";
import { ActivityFact } from "./activity-fact.ts";

@ObjectType({
  description: "The share of an activity in a country or, where the source names no country, in a region.",
})
@Entity()
@Check({ name: "activity_place_is_one_place", expression: "country_code is null or region_code is null" })
@Check({ name: "activity_place_share", expression: "share > 0 and share <= 1" })
export class ActivityPlace extends ActivityFact {
  @Field(() => Country, {
    nullable: true,
    description: "Null for regional work and where no place is stated.",
  })
  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @Field(() => Region, { nullable: true, description: "Null where a country is stated, or no place at all." })
  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  @Field(() => Float, { description: "0 to 1; the places of an activity add up to 1." })
  @Property({ type: "double" })
  share!: number;

  @Field(() => ShareOrigin)
  @Enum(() => ShareOrigin)
  origin: ShareOrigin & Opt = ShareOrigin.ACTIVITY;
}
