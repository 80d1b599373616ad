import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../accounts/account.ts";

/** The steps of the published procedure of the Power Awareness Tool (Partos, 2.0), in its order. */
export enum SessionStep {
  NAMING = "NAMING",
  ACTUAL = "ACTUAL",
  AGREEMENT = "AGREEMENT",
  DESIRED = "DESIRED",
  ACTIONS = "ACTIONS",
  CLOSING = "CLOSING",
  CLOSED = "CLOSED",
}

registerEnumType(SessionStep, {
  name: "SessionStep",
  description: "How far a session is.",
  valuesConfig: {
    NAMING: { description: "Everybody names decisions; where there are many, each chooses five." },
    ACTUAL: { description: "For each decision, how far each organisation took part." },
    AGREEMENT: { description: "For each decision, whether everybody agrees with how it went." },
    DESIRED: { description: "Where somebody does not, the levels that all wish." },
    ACTIONS: { description: "What is to happen where wish and fact differ, who does it, by when." },
    CLOSING: { description: "Last words, and whether each organisation consents to sharing." },
    CLOSED: { description: "Frozen: nothing of it changes any more." },
  },
});

@ObjectType({
  description:
    "A talk, with a facilitator, about who decided what: on one shared screen and on everybody’s phone.",
})
@Entity()
@Check({
  name: "participation_session_closed_once_closed",
  expression: "(step = 'CLOSED') = (closed_at is not null)",
})
export class ParticipationSession {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  heldOn!: string;

  @Field(() => SessionStep)
  @Enum(() => SessionStep)
  step: SessionStep & Opt = SessionStep.NAMING;

  /** Leads it; another facilitator may take over. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  facilitator: Ref<Account> | null = null;

  /** When the screen of who leads it was last heard of; null while it is not connected. */
  @Property({ type: "datetime", nullable: true })
  facilitatorSeenAt: Date | null = null;

  @Field(() => Boolean, {
    description: "Whether whoever leads it works for none of the organisations that take part.",
  })
  @Property({ type: "boolean" })
  isIndependent!: boolean;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it was closed, and frozen." })
  @Property({ type: "datetime", nullable: true })
  closedAt: Date | null = null;

  /** Last words of all, as the facilitator wrote them down. */
  @Property({ type: "text", nullable: true })
  closingWords: string | null = null;

  @Field(() => Int, {
    description: "Raised by every change of the session or of anything in it: phones ask anew when it moves.",
  })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
