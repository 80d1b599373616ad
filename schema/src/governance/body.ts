import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import type { Narratives } from "../values/localised-names.ts";

export enum BodyKind {
  GENERAL_ASSEMBLY = "GENERAL_ASSEMBLY",
  BOARD = "BOARD",
  COMMITTEE = "COMMITTEE",
  WORKING_GROUP = "WORKING_GROUP",
  PARTNER_COUNCIL = "PARTNER_COUNCIL",
  AD_HOC = "AD_HOC",
}

registerEnumType(BodyKind, {
  name: "BodyKind",
  description: "What a body is.",
  valuesConfig: {
    GENERAL_ASSEMBLY: { description: "The highest body, in which members are represented one by one." },
    BOARD: { description: "Admits members, and leads between assemblies." },
    AD_HOC: { description: "For one task, and gone with it." },
  },
});

@ObjectType({ description: "A body in which people decide or prepare decisions together." })
@Entity()
export class Body extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  /** By language code; at least one. */
  @Property({ type: "json" })
  names!: Narratives;

  @Field(() => BodyKind)
  @Enum(() => BodyKind)
  kind!: BodyKind;

  @Field(() => String, { nullable: true, description: "What it may decide, in words." })
  @Property({ type: "text", nullable: true })
  powers: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Its last day; null while it meets." })
  @Property({ type: "date", nullable: true })
  endedOn: string | null = null;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
