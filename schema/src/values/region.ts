import { type Opt, PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { LocalisedNames } from "./localised-names.ts";

export enum RegionLevel {
  WORLD = "WORLD",
  REGION = "REGION",
  SUBREGION = "SUBREGION",
  INTERMEDIATE = "INTERMEDIATE",
}

registerEnumType(RegionLevel, {
  name: "RegionLevel",
  description: "Depth in the UN M49 tree; REGION is a continent.",
});

@ObjectType({ description: "A region of the UN M49 standard; the world is its root." })
@Entity()
export class Region {
  [PrimaryKeyProp]?: "code";

  @Field(() => ID, { description: "UN M49, three digits." })
  @PrimaryKey({ type: "character", length: 3 })
  code!: string;

  @Field(() => RegionLevel)
  @Enum(() => RegionLevel)
  level!: RegionLevel;

  @Property({ type: "json" })
  names!: LocalisedNames;

  @Field(() => String, { description: "In the language asked for, else in the next that has one." })
  @Property({ type: "string", persist: false })
  name!: string & Opt;

  @Field(() => Region, { nullable: true, description: "Null for the world." })
  @ManyToOne(() => Region, { ref: true, nullable: true })
  parent!: Ref<Region> | null;
}
