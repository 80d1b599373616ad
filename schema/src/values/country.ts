import { type Opt, PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import type { LocalisedNames } from "./localised-names.ts";
import { Region } from "./region.ts";

@ObjectType({ description: "A country or territory of ISO 3166-1." })
@Entity()
export class Country {
  [PrimaryKeyProp]?: "code";

  @Field(() => ID, { description: "ISO 3166-1 alpha-2." })
  @PrimaryKey({ type: "character", length: 2 })
  code!: string;

  @Field(() => String, { nullable: true, description: "UN M49, three digits; null where the UN lists none." })
  @Property({ type: "character", length: 3, nullable: true })
  m49!: string | null;

  @Property({ type: "json" })
  names!: LocalisedNames;

  @Field(() => String, { description: "In the language asked for, else in the next that has one." })
  @Property({ type: "string", persist: false })
  name!: string & Opt;

  @Field(() => Region, {
    nullable: true,
    description: "The smallest region that holds it; null where the UN states none.",
  })
  @ManyToOne(() => Region, { ref: true, nullable: true })
  region!: Ref<Region> | null;

  @Field(() => Region, { nullable: true, description: "The continent, a UN M49 region of the first level." })
  @ManyToOne(() => Region, { ref: true, nullable: true })
  continent!: Ref<Region> | null;
}
