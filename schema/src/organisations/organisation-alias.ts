import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

@ObjectType({ description: "Another way in which a source writes the name of an organisation." })
@Entity()
@Unique({
  properties: ["organisation", "name", "holder", "country"],
  expression: (columns, table, name) =>
    `alter table ${table} add constraint ${name} unique nulls not distinct (${columns.organisation}, ${columns.name}, ${columns.holder}, ${columns.country})`,
})
export class OrganisationAlias extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => String)
  @Property({ type: "text" })
  name!: string;

  @Index()
  @Property({ type: "text" })
  nameKey!: string;

  @Field(() => String, { nullable: true, description: "Null when the source does not say." })
  @Property({ type: "text", nullable: true })
  language: string | null = null;

  /** The holder in whose records the name was used: a name is compared within one holder and country only. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "cascade" })
  holder: Ref<Organisation> | null = null;

  @Property({ type: "character", length: 2, nullable: true })
  country: string | null = null;
}
