import type { Opt, Ref } from "@mikro-orm/core";
import { Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Activity } from "./activity.ts";

/** A fact of one activity; its source is the activity's, on a line of its own. */
@ObjectType()
export abstract class ActivityFact {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  @Index()
  @ManyToOne(() => Activity, { ref: true, deleteRule: "cascade" })
  activity!: Ref<Activity>;

  @Field(() => Int, {
    name: "line",
    nullable: true,
    description: "Line of the activity's source; null where it has none.",
  })
  @Property({ type: "integer", nullable: true })
  sourceLine: number | null = null;
}
