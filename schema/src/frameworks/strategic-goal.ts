import { randomUUID } from "node:crypto";
import { Collection, type Opt, type Ref } from "@mikro-orm/core";
import { Entity, ManyToMany, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import type { LocalisedNames } from "../values/localised-names.ts";
import { Theme } from "../values/theme.ts";
import { Framework } from "./framework.ts";

@ObjectType({ description: "A goal that the actors of a framework set themselves." })
@Entity()
// deferrable: put in another order, two share a number until the statement ends
@Unique({ properties: ["framework", "position"], deferMode: "immediate" })
export class StrategicGoal extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Framework, { ref: true, deleteRule: "cascade" })
  framework!: Ref<Framework>;

  @Field(() => Int, { description: "Its number in the framework, from 1." })
  @Property({ type: "smallint" })
  position!: number;

  /** In at least one language. */
  @Property({ type: "json" })
  names!: LocalisedNames;

  /** What it is about; without any, nothing can be told of who works on it. */
  @ManyToMany(() => Theme)
  themes = new Collection<Theme>(this);
}
