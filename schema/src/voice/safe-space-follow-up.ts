import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { SafeSpaceSession } from "./safe-space-session.ts";

@ObjectType({ description: "What is to happen after a safe-space session, by whom and by when." })
@Entity()
export class SafeSpaceFollowUp {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => SafeSpaceSession, { ref: true, deleteRule: "cascade" })
  session!: Ref<SafeSpaceSession>;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  /** Who does it. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  dueOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is not done." })
  @Property({ type: "date", nullable: true })
  doneOn: string | null = null;
}
