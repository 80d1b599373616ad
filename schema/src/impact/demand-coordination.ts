import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { CoordinationState } from "./demand-enums.ts";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "How far a demand was coordinated with another organisation." })
@Entity()
@Unique({ properties: ["demand", "organisation"] })
export class DemandCoordination {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => CoordinationState)
  @Enum(() => CoordinationState)
  state!: CoordinationState;

  @Field(() => GraphQLLocalDate, { description: "When they told each other." })
  @Property({ type: "date" })
  agreedOn!: string;

  @Field(() => String, { nullable: true, description: "On what they agree, or differ." })
  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
