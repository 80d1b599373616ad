import type { Opt, Ref } from "@mikro-orm/core";
import { Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Activity } from "./activity.ts";

/** A fact of one activity; its source is the activity's, on a line of its own. */
export abstract class ActivityFact {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  @Index()
  @ManyToOne(() => Activity, { ref: true, deleteRule: "cascade" })
  activity!: Ref<Activity>;

  /** Line of the activity's source, counted from 1; null where the source has no lines. */
  @Property({ type: "integer", nullable: true })
  sourceLine: number | null = null;
}
