import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Source } from "../imports/source.ts";
import type { LocalisedNames } from "../values/localised-names.ts";

/** What was asked once is never reworded: other words are another version, so that what two rounds tell can be compared. */
@ObjectType({ description: "Questions of anonymous rounds. Other words are another version of it." })
@Entity()
@Unique({ properties: ["key", "version"] })
@Check({ name: "questionnaire_key_is_plain", expression: "key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'" })
@Check({ name: "questionnaire_version_is_counted", expression: "version >= 1" })
export class Questionnaire {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "The same for every version of it, such as partnership." })
  @Property({ type: "text" })
  key!: string;

  @Field(() => Int, { description: "From 1." })
  @Property({ type: "smallint" })
  version!: number;

  /** In every language. */
  @Property({ type: "json" })
  titles!: LocalisedNames;

  /** What it is for, and what is done with the answers; in every language or in none. */
  @Property({ type: "json", nullable: true })
  introductions: LocalisedNames | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  recordedOn!: string;

  /** The demonstration that it belongs to; null for one that people wrote. */
  @Index()
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;
}
