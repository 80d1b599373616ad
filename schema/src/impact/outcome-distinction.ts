import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Outcome } from "./outcome.ts";

/** That two changes are not the same, so that nobody is asked again; the smaller id stands first. */
@Entity()
@Unique({ properties: ["first", "second"] })
@Check({ name: "outcome_distinction_in_order", expression: "first_id < second_id" })
export class OutcomeDistinction {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  first!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  second!: Ref<Outcome>;

  @Property({ type: "date" })
  saidOn!: string;
}
