import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Proposal, ProposalStatus } from "./proposal.ts";

/** Answers stay: one that was contested is followed by another, and the clock counts to the first. */
@ObjectType({ description: "What was answered to a proposal, why, and whether its author contests that." })
@Entity()
@Unique({ properties: ["proposal", "number"] })
@Check({
  name: "proposal_answer_decides",
  expression: "outcome in ('ADOPTED', 'ADOPTED_WITH_CHANGES', 'MERGED', 'REJECTED')",
})
@Check({
  name: "proposal_answer_merges_into_one",
  expression: "merged_into_id is null or outcome = 'MERGED'",
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

  @ManyToOne(() => Proposal, { ref: true, deleteRule: "cascade" })
  proposal!: Ref<Proposal>;

  @Field(() => Int, { description: "Its place among the answers to the proposal: 1 for the first." })
  @Property({ type: "smallint" })
  number: number & Opt = 1;

  @Field(() => GraphQLLocalDate, { description: "The day in Brussels." })
  @Property({ type: "date" })
  answeredOn!: string;

  /** In whose name. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  answeredBy: Ref<Organisation> | null = null;

  @Field(() => ProposalStatus)
  @Enum(() => ProposalStatus)
  outcome!: ProposalStatus;

  /** Kept of every answer, so that one that is taken back leaves the one before it as it was. */
  @ManyToOne(() => Proposal, { ref: true, nullable: true, deleteRule: "set null" })
  mergedInto: Ref<Proposal> | null = null;

  @Field(() => String, { nullable: true, description: "Why; null where nobody gave a reason." })
  @Property({ type: "text", nullable: true })
  reasons: string | null = null;

  @Field(() => String, { nullable: true, description: "The sentence of the decided text that it changed." })
  @Property({ type: "text", nullable: true })
  changedSentence: string | null = null;

  @Field(() => String, { nullable: true, description: "Where that sentence can be read." })
  @Property({ type: "text", nullable: true })
  changedUrl: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day on which its author said that it does not accept this; null where it did not.",
  })
  @Property({ type: "date", nullable: true })
  contestedOn: string | null = null;

  @Field(() => String, { nullable: true, description: "Why it does not; null where it did not say so." })
  @Property({ type: "text", nullable: true })
  contestedBecause: string | null = null;
}
