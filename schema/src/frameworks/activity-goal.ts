import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { Activity } from "../activities/activity.ts";
import { Sourced } from "../imports/sourced.ts";
import { StrategicGoal } from "./strategic-goal.ts";

/** That an activity works on a goal of its framework, as a person said. */
@Entity()
@Unique({ properties: ["activity", "goal"] })
export class ActivityGoal extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Activity, { ref: true, deleteRule: "cascade" })
  activity!: Ref<Activity>;

  @Index()
  @ManyToOne(() => StrategicGoal, { ref: true, deleteRule: "cascade" })
  goal!: Ref<StrategicGoal>;
}
