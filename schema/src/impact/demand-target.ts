import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { ActorKind } from "./demand-enums.ts";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "Whom a demand is addressed to: an office or a body, never a person." })
@Entity()
export class DemandTarget {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Field(() => String, { description: "As it is called there." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => ActorKind)
  @Enum(() => ActorKind)
  kind!: ActorKind;
}
