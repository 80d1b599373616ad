import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Proposal, ProposalStatus } from "./proposal.ts";

/** Answers stay: one that was contested is followed by another, and the clock counts to the first. */
@ObjectType({ description: "What was answered to a proposal, why, and whether its author contests that." })
@Entity()
@Check({
  name: "proposal_answer_decides",
  expression: "outcome in ('ADOPTED', 'ADOPTED_WITH_CHANGES', 'MERGED', 'REJECTED')",
})
@Check({
  name: "proposal_answer_contested_with_reason",
  expression: "(contested_on is null) = (contested_because is null)",
})
@Check({
  name: "proposal_answer_contested_afterwards",
  expression: "contested_on is null or contested_on >= answered_on",
})
export class ProposalAnswer {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Proposal, { ref: true, deleteRule: "cascade" })
  proposal!: Ref<Proposal>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  answeredOn!: string;

  /** In whose name. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  answeredBy: Ref<Organisation> | null = null;

  @Field(() => ProposalStatus)
  @Enum(() => ProposalStatus)
  outcome!: ProposalStatus;

  @Field(() => String, { nullable: true, description: "Why; null where nobody gave a reason." })
  @Property({ type: "text", nullable: true })
  reasons: string | null = null;

  @Field(() => String, { nullable: true, description: "The sentence of the decided text that it changed." })
  @Property({ type: "text", nullable: true })
  changedSentence: string | null = null;

  @Field(() => String, { nullable: true, description: "Where that sentence can be read." })
  @Property({ type: "text", nullable: true })
  changedUrl: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  @Property({ type: "date", nullable: true })
  contestedOn: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  contestedBecause: string | null = null;
}
