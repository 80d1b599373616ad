import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";
import { Independence, SubstantiationAnswer } from "./evidence-enums.ts";
import { Outcome } from "./outcome.ts";

@ObjectType({
  description: "That somebody who knows was asked whether a change is as it is told, and what they say.",
})
@Entity()
@Check({
  name: "substantiation_answers_both",
  expression:
    "(answered_at is null) = (answer_fact is null) and (answer_fact is null) = (answer_contribution is null)",
})
@Check({
  name: "substantiation_settled_with_reason",
  expression: "(settled_on is null) = (settled_because is null)",
})
export class Substantiation {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  /** In whose name it was asked. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  askedBy!: Ref<Organisation>;

  /** Told to whoever asked, and to others once the person agreed to be named. */
  @Property({ type: "text" })
  name!: string;

  /** Folded, to know one person again who was asked twice. */
  @Property({ type: "text" })
  nameKey!: string;

  /** What makes them know, such as “researcher, university”; it may say who they are, and is told as the name is. */
  @Property({ type: "text" })
  position!: string;

  /** Where they work, as it was written; compared with those who claim. */
  @Property({ type: "text", nullable: true })
  affiliation: string | null = null;

  /** The same folded, as names of organisations are. */
  @Property({ type: "text", nullable: true })
  affiliationKey: string | null = null;

  /** Forgotten once nothing more is sent. */
  @Property({ type: "text", nullable: true })
  email: string | null = null;

  @Property({ type: "text" })
  language!: Language;

  /** As whoever asked said, until it turned out otherwise. */
  @Enum(() => Independence)
  independence!: Independence;

  /** SHA-256 of what the link holds, in hexadecimal; null once it holds no more. */
  @Unique()
  @Property({ type: "text", nullable: true })
  tokenHash: string | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  askedAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "When they were reminded last; null when never.",
  })
  @Property({ type: "datetime", nullable: true })
  remindedAt: Date | null = null;

  @Field(() => Int, { description: "How often they were reminded without anybody asking for it." })
  @Property({ type: "integer" })
  reminders: number & Opt = 0;

  @Field(() => GraphQLDateTimeISO, { description: "Until when they may answer." })
  @Property({ type: "datetime" })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while they have not answered." })
  @Property({ type: "datetime", nullable: true })
  answeredAt: Date | null = null;

  @Field(() => SubstantiationAnswer, {
    nullable: true,
    description: "On whether it changed; null while they have not answered.",
  })
  @Enum({ items: () => SubstantiationAnswer, nullable: true })
  answerFact: SubstantiationAnswer | null = null;

  @Field(() => SubstantiationAnswer, {
    nullable: true,
    description: "On what is said to have contributed; null while they have not answered.",
  })
  @Enum({ items: () => SubstantiationAnswer, nullable: true })
  answerContribution: SubstantiationAnswer | null = null;

  /** What they add; told where they agreed to be named, and to whoever asked. */
  @Property({ type: "text", nullable: true })
  comment: string | null = null;

  @Field(() => Boolean, { description: "Whether they agreed to be named, and did not take that back." })
  @Property({ type: "boolean" })
  consentsToName: boolean & Opt = false;

  @Field(() => Int, {
    nullable: true,
    description: "Of the change, as they read it; null while they have not answered.",
  })
  @Property({ type: "integer", nullable: true })
  outcomeVersion: number | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "When a disagreement was settled with them; null while it is open, and without one.",
  })
  @Property({ type: "date", nullable: true })
  settledOn: string | null = null;

  @Field(() => String, { nullable: true, description: "How it was settled." })
  @Property({ type: "text", nullable: true })
  settledBecause: string | null = null;
}
