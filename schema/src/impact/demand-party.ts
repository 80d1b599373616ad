import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { DemandCapacity } from "./demand-enums.ts";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "An organisation that stands behind a demand." })
@Entity()
@Unique({ properties: ["demand", "organisation"] })
export class DemandParty {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => DemandCapacity)
  @Enum(() => DemandCapacity)
  capacity!: DemandCapacity;
}
