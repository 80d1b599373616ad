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
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Body } from "../governance/body.ts";
import { Constituency } from "../governance/constituency.ts";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { AccessMeasure, DecisionOutcome, DecisionType } from "./decision-enums.ts";

@ObjectType({
  description:
    "A decision and the process that leads to it: what it is about, who may take part, how it ended.",
})
@Entity()
@Check({ name: "decision_ends_after_start", expression: "decided_on is null or decided_on >= opened_on" })
@Check({
  name: "decision_has_an_outcome_once_decided",
  expression: "(decided_on is null) = (outcome is null)",
})
@Check({
  name: "decision_says_why_it_is_for_one",
  expression: "cardinality(open_to) <> 1 or restricted_because is not null",
})
@Check({
  name: "decision_answers_within_days",
  expression: "answer_within_days > 0 and contest_within_days > 0",
})
export class Decision extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => DecisionType)
  @Enum(() => DecisionType)
  type!: DecisionType;

  @Field(() => String, { description: "What is to be decided, and why." })
  @Property({ type: "text" })
  objective!: string;

  @Field(() => [Constituency], {
    description: "Who may take part; empty where it is open to the whole umbrella and its partners.",
  })
  @Property({ type: "text[]" })
  openTo: Constituency[] & Opt = [];

  @Field(() => String, {
    nullable: true,
    description: "Why it is for one constituency alone; null where it is not.",
  })
  @Property({ type: "text", nullable: true })
  restrictedBecause: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: "The agreement on position-taking that bounds it; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  positionAgreement: string | null = null;

  @Field(() => String, { nullable: true, description: "Where that can be read." })
  @Property({ type: "text", nullable: true })
  positionAgreementUrl: string | null = null;

  @Field(() => [AccessMeasure])
  @Property({ type: "text[]" })
  accessMeasures: AccessMeasure[] & Opt = [];

  @Field(() => String, { nullable: true, description: "What was done for that, in words." })
  @Property({ type: "text", nullable: true })
  accessNote: string | null = null;

  /** Who decides; null when not stated, and for what an organisation decides by itself. */
  @Index()
  @ManyToOne(() => Body, { ref: true, nullable: true, deleteRule: "set null" })
  body: Ref<Body> | null = null;

  /** Who leads the process, and answers proposals. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true })
  ledBy!: Ref<Organisation>;

  @Field(() => Boolean, {
    description:
      "Whether it is about the own programme of those who take part; such decisions are counted apart.",
  })
  @Property({ type: "boolean" })
  isOwnProgramme: boolean & Opt = false;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  openedOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is open." })
  @Property({ type: "date", nullable: true })
  decidedOn: string | null = null;

  @Field(() => DecisionOutcome, { nullable: true, description: "Null while it is open." })
  @Enum({ items: () => DecisionOutcome, nullable: true })
  outcome: DecisionOutcome | null = null;

  @Field(() => String, { nullable: true, description: "What was decided, in words." })
  @Property({ type: "text", nullable: true })
  outcomeText: string | null = null;

  @Field(() => String, { nullable: true, description: "Where the text that was decided can be read." })
  @Property({ type: "text", nullable: true })
  textUrl: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days within which proposals are answered; null where nothing was agreed, and then nothing is late.",
  })
  @Property({ type: "smallint", nullable: true })
  answerWithinDays: number | null = null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days within which an answer may be contested; null where nothing was agreed, and then at any time.",
  })
  @Property({ type: "smallint", nullable: true })
  contestWithinDays: number | null = null;

  @Field(() => Boolean, { description: "Whether everybody may read it; else those of the network." })
  @Property({ type: "boolean" })
  isPublic: boolean & Opt = false;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
