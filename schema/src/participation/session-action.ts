import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { SessionDecision } from "./session-decision.ts";
import { SessionOrganisation } from "./session-organisation.ts";

@ObjectType({ description: "What is to happen because wish and fact differ." })
@Entity()
export class SessionAction {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => SessionDecision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<SessionDecision>;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  /** In the order in which they were agreed. */
  @Property({ type: "integer" })
  position: number & Opt = 1;

  /** Who does it. */
  @ManyToOne(() => SessionOrganisation, { ref: true, deleteRule: "cascade" })
  owner!: Ref<SessionOrganisation>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  dueOn!: string;

  /** Told after the session, which freezes what was said and not what is done. */
  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is not done." })
  @Property({ type: "date", nullable: true })
  doneOn: string | null = null;
}
