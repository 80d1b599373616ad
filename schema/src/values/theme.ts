import { type Opt, PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import type { LocalisedNames } from "./localised-names.ts";

@ObjectType({ description: "A theme of the umbrella's own, versioned list." })
@Entity()
export class Theme {
  [PrimaryKeyProp]?: "code";

  @Field(() => ID)
  @PrimaryKey({ type: "text" })
  code!: string;

  @Field(() => String, { description: "The version of the list that introduced or last changed it." })
  @Property({ type: "text" })
  version!: string;

  @Property({ type: "smallint" })
  position!: number;

  @Property({ type: "json" })
  names!: LocalisedNames;

  @Property({ type: "json" })
  definitions!: LocalisedNames;

  @Field(() => String, { description: "In the language asked for, else in the next that has one." })
  @Property({ type: "string", persist: false })
  name!: string & Opt;

  @Field(() => String, { description: "What belongs to it, in one sentence." })
  @Property({ type: "string", persist: false })
  definition!: string & Opt;
}
