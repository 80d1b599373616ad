import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Constituency } from "../governance/constituency.ts";
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";
import { Decision } from "./decision.ts";

export enum ProposalStatus {
  SUBMITTED = "SUBMITTED",
  UNDER_REVIEW = "UNDER_REVIEW",
  ADOPTED = "ADOPTED",
  ADOPTED_WITH_CHANGES = "ADOPTED_WITH_CHANGES",
  MERGED = "MERGED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(ProposalStatus, {
  name: "ProposalStatus",
  description: "What became of a proposal.",
  valuesConfig: {
    UNDER_REVIEW: { description: "Somebody looks at it; it is not answered yet, and its clock runs." },
    MERGED: { description: "It went on in another proposal." },
    WITHDRAWN: { description: "Its author took it back." },
  },
});

@ObjectType({ description: "What a partner or a member proposes to a decision." })
@Entity()
@Check({
  name: "proposal_merged_into_another",
  expression: "merged_into_id is null or status = 'MERGED'",
})
@Check({
  name: "proposal_not_merged_into_itself",
  expression: "merged_into_id is null or merged_into_id <> id",
})
@Check({
  name: "proposal_withdrawn_on_a_day",
  expression: "(status = 'WITHDRAWN') = (withdrawn_on is not null)",
})
@Check({
  name: "proposal_withdrawn_afterwards",
  expression: "withdrawn_on is null or withdrawn_on >= submitted_on",
})
export class Proposal {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  author!: Ref<Organisation>;

  @Field(() => Constituency, { description: "For whom its author speaks." })
  @Enum(() => Constituency)
  constituency!: Constituency;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  @Field(() => String, { description: "Language in which it is written." })
  @Property({ type: "text" })
  language!: Language;

  @Field(() => GraphQLLocalDate, { description: "The day in Brussels on which its clock began." })
  @Property({ type: "date" })
  submittedOn!: string;

  @Field(() => ProposalStatus)
  @Enum(() => ProposalStatus)
  status: ProposalStatus & Opt = ProposalStatus.SUBMITTED;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day on which its author took it back; null unless it is withdrawn.",
  })
  @Property({ type: "date", nullable: true })
  withdrawnOn: string | null = null;

  /** Null also where it is merged and the other is gone with its author: this one stays. */
  @Index()
  @ManyToOne(() => Proposal, { ref: true, nullable: true, deleteRule: "set null" })
  mergedInto: Ref<Proposal> | null = null;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
