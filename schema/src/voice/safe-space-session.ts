import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../accounts/account.ts";
import { Source } from "../imports/source.ts";

export enum SafeSpaceState {
  PREPARED = "PREPARED",
  HELD = "HELD",
  AGREED = "AGREED",
  RELEASED = "RELEASED",
}

registerEnumType(SafeSpaceState, {
  name: "SafeSpaceState",
  description: "How far a safe-space session is.",
  valuesConfig: {
    PREPARED: { description: "It is still to be held." },
    HELD: { description: "It was held; those who attended read the draft of its summary." },
    AGREED: { description: "Those who attended agreed to the summary, which changes no more." },
    RELEASED: { description: "The secretariat and the board read the summary." },
  },
});

/** How many attended, as far as that is told: an exact number would help to guess who. */
export enum SizeBand {
  FEWER_THAN_FIVE = "FEWER_THAN_FIVE",
  FIVE_TO_NINE = "FIVE_TO_NINE",
  TEN_TO_NINETEEN = "TEN_TO_NINETEEN",
  TWENTY_AND_MORE = "TWENTY_AND_MORE",
}

registerEnumType(SizeBand, { name: "SizeBand", description: "How many people attended, without a number." });

/**
 * What was agreed to be told of a talk, and nothing else: there is no column for who attended, nor for who said what. No
 * history of it is kept either, since what a summary said before it was agreed would be just that.
 */
@ObjectType({
  description:
    "A talk behind closed doors about power and money, and the summary that those who attended agreed to.",
})
@Entity()
@Check({
  name: "safe_space_session_agreed_on_a_day",
  expression: "(state in ('AGREED', 'RELEASED')) = (agreed_on is not null)",
})
@Check({
  name: "safe_space_session_released_on_a_day",
  expression: "(state = 'RELEASED') = (released_on is not null)",
})
@Check({
  name: "safe_space_session_agreed_to_something",
  expression: "state not in ('AGREED', 'RELEASED') or summary is not null",
})
@Check({
  name: "safe_space_session_held_by_some",
  expression: "state = 'PREPARED' or size_band is not null",
})
@Check({
  name: "safe_space_session_of_few_released_with_a_reason",
  expression: "state <> 'RELEASED' or size_band <> 'FEWER_THAN_FIVE' or small_group_reason is not null",
})
export class SafeSpaceSession {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** Leads it and writes the summary; nobody else reads it before it is released. What is not goes with whoever led it, when they are erased. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "cascade" })
  facilitator: Ref<Account> | null = null;

  @Field(() => SafeSpaceState)
  @Enum(() => SafeSpaceState)
  state: SafeSpaceState & Opt = SafeSpaceState.PREPARED;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  heldOn!: string;

  @Field(() => SizeBand, { nullable: true, description: "Null while it is not held." })
  @Enum({ items: () => SizeBand, nullable: true })
  sizeBand: SizeBand | null = null;

  @Field(() => String, { nullable: true, description: "What those who attend keep to." })
  @Property({ type: "text", nullable: true })
  groundRules: string | null = null;

  @Field(() => [String], { description: "What it is about, a short line each." })
  @Property({ type: "text[]" })
  topics: string[] & Opt = [];

  @Field(() => String, {
    nullable: true,
    description: "What those who attended want to be told; a draft until they agreed. It quotes nobody.",
  })
  @Property({ type: "text", nullable: true })
  summary: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: "Of fewer than five people: why all of them agreed that the summary is released.",
  })
  @Property({ type: "text", nullable: true })
  smallGroupReason: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "When those who attended agreed." })
  @Property({ type: "date", nullable: true })
  agreedOn: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is not released." })
  @Property({ type: "date", nullable: true })
  releasedOn: string | null = null;

  /** Raised when those who attended get another code; the code itself is computed and kept nowhere. */
  @Property({ type: "integer" })
  codeNumber: number & Opt = 1;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;

  /** Null where a facilitator entered it here. */
  @Index()
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;
}
