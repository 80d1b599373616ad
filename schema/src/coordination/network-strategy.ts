import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { registerEnumType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";

export enum NetworkStance {
  COMPLEMENTS = "COMPLEMENTS",
  REINFORCES = "REINFORCES",
  NEITHER = "NEITHER",
}

registerEnumType(NetworkStance, {
  name: "NetworkStance",
  description: "What a network does for the work of the secretariat and of members with their own partners.",
  valuesConfig: {
    COMPLEMENTS: { description: "It does what they do not." },
    REINFORCES: { description: "It makes what they do stronger." },
    NEITHER: { description: "Neither, as it stands." },
  },
});

/** How the secretariat works with a network, and why: one note for each, of which the history keeps the earlier ones. */
@Entity()
export class NetworkStrategy extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Unique()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  network!: Ref<Organisation>;

  @Enum(() => NetworkStance)
  stance!: NetworkStance;

  @Property({ type: "text" })
  reason!: string;

  /** Whose word it is. */
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Property({ type: "date" })
  writtenOn!: string;
}
