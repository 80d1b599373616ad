import { randomUUID } from "node:crypto";
import { Collection, type Opt, type Ref } from "@mikro-orm/core";
import {
  Entity,
  Enum,
  Index,
  ManyToMany,
  ManyToOne,
  PrimaryKey,
  Property,
} from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Framework } from "./framework.ts";
import { StrategicGoal } from "./strategic-goal.ts";

export enum CommitmentState {
  OPEN = "OPEN",
  UNDER_WAY = "UNDER_WAY",
  KEPT = "KEPT",
  DROPPED = "DROPPED",
}

registerEnumType(CommitmentState, {
  name: "CommitmentState",
  description: "How a commitment stands, as its owner says; whether it is late follows from its dates.",
});

@ObjectType({
  description:
    "What an actor of a framework promises to do with others, so that their work reinforces each other.",
})
@Entity()
export class SynergyCommitment extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Framework, { ref: true, deleteRule: "cascade" })
  framework!: Ref<Framework>;

  /** Null where it serves the framework as a whole, or its goal was removed. */
  @ManyToOne(() => StrategicGoal, { ref: true, nullable: true, deleteRule: "set null" })
  goal: Ref<StrategicGoal> | null = null;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  owner!: Ref<Organisation>;

  /** With whom; empty where it is with all the actors. */
  @ManyToMany(() => Organisation)
  parties = new Collection<Organisation>(this);

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  dueOn!: string;

  @Field(() => CommitmentState)
  @Enum(() => CommitmentState)
  state: CommitmentState & Opt = CommitmentState.OPEN;

  @Field(() => GraphQLLocalDate, { description: "Since when it stands so." })
  @Property({ type: "date" })
  stateOn!: string;

  @Field(() => String, { nullable: true, description: "What its owner says of how it stands." })
  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
