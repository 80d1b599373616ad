import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";

/** What a partner says of what a holder records about it. */
export enum RemarkKind {
  OBJECTION = "OBJECTION",
  SUGGESTION = "SUGGESTION",
}

registerEnumType(RemarkKind, {
  name: "RemarkKind",
  description: "What a partner says of what a holder records about it.",
  valuesConfig: {
    OBJECTION: {
      description: "It is not right: until the holder answers, or it is taken back, it counts nowhere.",
    },
    SUGGESTION: { description: "Something of it would be better otherwise; it stays as it is meanwhile." },
  },
});

/** What is not right. */
export enum RemarkReason {
  NOT_TOGETHER = "NOT_TOGETHER",
  ENDED = "ENDED",
  WRONG_PLACE = "WRONG_PLACE",
  WRONG_THEME = "WRONG_THEME",
  WRONG_AMOUNT = "WRONG_AMOUNT",
  UNSAFE = "UNSAFE",
  OTHERWISE_WRONG = "OTHERWISE_WRONG",
}

registerEnumType(RemarkReason, {
  name: "RemarkReason",
  description: "What is not right.",
  valuesConfig: {
    NOT_TOGETHER: { description: "The two do not work together." },
    UNSAFE: { description: "Somebody could come to harm." },
  },
});

/**
 * What a partner said of what a holder records about it, and what the holder answered. It is about the two, not about a row
 * that files make and take away: it stands also where a file is read anew.
 */
@ObjectType({ description: "What a partner said of what a holder records about it, and what was answered." })
@Entity()
@Index({
  name: "record_remark_one_objection",
  expression:
    "create unique index record_remark_one_objection on record_remark (holder_id, partner_id) where kind = 'OBJECTION' and answered_at is null and taken_back_at is null",
})
@Check({ name: "record_remark_of_two", expression: "holder_id <> partner_id" })
@Check({ name: "record_remark_answer_is_dated", expression: "answer is null or answered_at is not null" })
export class RecordRemark {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  holder!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  partner!: Ref<Organisation>;

  @Field(() => RemarkKind)
  @Enum(() => RemarkKind)
  kind!: RemarkKind;

  @Field(() => RemarkReason)
  @Enum(() => RemarkReason)
  reason!: RemarkReason;

  @Field(() => String, {
    nullable: true,
    description: "In the partner's own words; null for none, or when whoever wrote them was erased.",
  })
  @Property({ type: "text", nullable: true })
  words: string | null = null;

  /** An account, or the link through which it was said: under its key the words are kept in the history. */
  @Property({ type: "uuid", nullable: true })
  writtenById: string | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  madeAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while the partner stands by it." })
  @Property({ type: "datetime", nullable: true })
  takenBackAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while the holder has not answered." })
  @Property({ type: "datetime", nullable: true })
  answeredAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: "The holder's words; null before it answers, or when whoever wrote them was erased.",
  })
  @Property({ type: "text", nullable: true })
  answer: string | null = null;

  /** The account that answered. */
  @Property({ type: "uuid", nullable: true })
  answeredById: string | null = null;
}
