import { type Opt, PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Check, Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BodyMeeting } from "./body-meeting.ts";
import { Seat } from "./seat.ts";

/** How often a seat spoke in a meeting whose body agreed to count. */
@Entity()
@Check({ name: "intervention_is_counted", expression: "count >= 0" })
export class Intervention {
  [PrimaryKeyProp]?: ["meeting", "seat"];

  @ManyToOne(() => BodyMeeting, { ref: true, primary: true, deleteRule: "cascade" })
  meeting!: Ref<BodyMeeting>;

  @ManyToOne(() => Seat, { ref: true, primary: true, deleteRule: "cascade" })
  seat!: Ref<Seat>;

  @Property({ type: "integer" })
  count: number & Opt = 0;
}
