import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Decision } from "../decisions/decision.ts";
import { ParticipationSession } from "./participation-session.ts";
import { SessionOrganisation } from "./session-organisation.ts";

@ObjectType({
  description: "A decision that somebody named in a session, in the words of those who were there.",
})
@Entity()
@Index({
  name: "session_decision_linked_once",
  expression:
    "create unique index session_decision_linked_once on session_decision (session_id, decision_id) where merged_into_id is null",
})
@Check({
  name: "session_decision_not_merged_into_itself",
  expression: "merged_into_id is null or merged_into_id <> id",
})
@Check({
  name: "session_decision_merged_is_not_chosen",
  expression: "merged_into_id is null or not is_chosen",
})
export class SessionDecision {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => ParticipationSession, { ref: true, deleteRule: "cascade" })
  session!: Ref<ParticipationSession>;

  @Field(() => String)
  @Property({ type: "text" })
  label!: string;

  /** In the order in which they were named. */
  @Property({ type: "integer" })
  position: number & Opt = 1;

  /** Who named it; null where the facilitator wrote it down for all. */
  @ManyToOne(() => SessionOrganisation, { ref: true, nullable: true, deleteRule: "set null" })
  namedBy: Ref<SessionOrganisation> | null = null;

  /** The decision of the register that it is about; null where there is none, and then it stays with the session. */
  @Index()
  @ManyToOne(() => Decision, { ref: true, nullable: true, deleteRule: "set null" })
  decision: Ref<Decision> | null = null;

  /** The like one into which the facilitator took it. */
  @ManyToOne(() => SessionDecision, { ref: true, nullable: true, deleteRule: "set null" })
  mergedInto: Ref<SessionDecision> | null = null;

  @Field(() => Boolean, { description: "Whether it is one of those that the session talks about." })
  @Property({ type: "boolean" })
  isChosen: boolean & Opt = false;

  @Field(() => Boolean, {
    description:
      "Whether it is about the own programme of one of those who are there; such decisions are counted apart.",
  })
  @Property({ type: "boolean" })
  isOwnProgramme: boolean & Opt = false;
}
