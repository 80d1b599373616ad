import { type Opt, PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import type { LocalisedNames } from "./localised-names.ts";

@ObjectType({ description: "A purpose code of OECD-DAC (CRS), five digits." })
@Entity()
export class Sector {
  [PrimaryKeyProp]?: "code";

  @Field(() => ID)
  @PrimaryKey({ type: "text" })
  code!: string;

  @Field(() => ID, { description: "The three digits of its category." })
  @Property({ type: "text" })
  category!: string;

  @Property({ type: "json" })
  names!: LocalisedNames;

  @Field(() => String, { description: "In the language asked for, else in the next that has one." })
  @Property({ type: "string", persist: false })
  name!: string & Opt;

  @Property({ type: "boolean" })
  withdrawn: boolean & Opt = false;
}
