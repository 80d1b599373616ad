import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

/** Two organisations that may be one, for a person to judge; nothing is merged by it. */
@Entity()
@Unique({ properties: ["left", "right"] })
export class OrganisationSuggestion extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  left!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  right!: Ref<Organisation>;

  @Property({ type: "text" })
  reason!: string;

  /** 0 to 1, how alike the names are. */
  @Property({ type: "double" })
  score!: number;
}
