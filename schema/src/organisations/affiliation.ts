import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

/** An organisation belonging to a network, with its dates. */
@Entity()
@Check({ name: "affiliation_to_another", expression: "organisation_id <> network_id" })
export class Affiliation extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  network!: Ref<Organisation>;

  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
