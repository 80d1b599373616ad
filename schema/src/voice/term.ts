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
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Decision } from "../decisions/decision.ts";
import { Body } from "../governance/body.ts";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";

export enum TermStatus {
  PROPOSED = "PROPOSED",
  CONTESTED = "CONTESTED",
  AGREED = "AGREED",
  DISCOURAGED = "DISCOURAGED",
}

registerEnumType(TermStatus, {
  name: "TermStatus",
  description: "How a word stands in the talk about words.",
  valuesConfig: {
    PROPOSED: { description: "Somebody proposes it; nothing was decided." },
    CONTESTED: { description: "It was talked about, and there is no agreement." },
    AGREED: { description: "A word to use." },
    DISCOURAGED: { description: "A word to avoid: whoever writes it is told so, and may." },
  },
});

/** Of two words that are decided on there is one of each; those that are proposed may be proposed by several, who need not know of each other. */
@ObjectType({ description: "A word, what it means, and whether those who work together want to use it." })
@Entity()
@Index({
  name: "term_decided_once",
  expression:
    "create unique index term_decided_once on term (language, word_key) where status in ('AGREED', 'DISCOURAGED')",
})
@Check({ name: "term_language_check", expression: "language in ('nl', 'fr', 'en', 'es')" })
@Check({
  name: "term_decided_with_its_reason",
  expression: "status in ('PROPOSED', 'CONTESTED') or decided_because is not null",
})
@Check({
  name: "term_undecided_by_nobody",
  expression: "status in ('AGREED', 'DISCOURAGED') or num_nonnulls(decided_on, body_id, decision_id) = 0",
})
export class Term extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  @Field(() => String)
  @Property({ type: "text" })
  word!: string;

  /** The word without case, accents and punctuation, to compare by. */
  @Property({ type: "text" })
  wordKey!: string;

  @Field(() => String, { description: "Of the word: nl, fr, en or es." })
  @Property({ type: "text" })
  language!: Language;

  @Field(() => TermStatus)
  @Enum(() => TermStatus)
  status: TermStatus & Opt = TermStatus.PROPOSED;

  @Field(() => String, { nullable: true, description: "What it means, or how it is understood." })
  @Property({ type: "text", nullable: true })
  meaning: string | null = null;

  @Field(() => [String], {
    description: "Its other forms, such as plurals: a text that holds one of them holds the word.",
  })
  @Property({ type: "text[]" })
  forms: string[] & Opt = [];

  @Field(() => [String], {
    description:
      "Phrases in which the word is meant otherwise, such as names of places: nobody is warned there.",
  })
  @Property({ type: "text[]" })
  exceptions: string[] & Opt = [];

  @Field(() => String, { nullable: true, description: "The word, or words, to use in its place." })
  @Property({ type: "text", nullable: true })
  instead: string | null = null;

  /** Who proposed it; null for what is of the source alone, and once whoever did is gone. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  proposedBy: Ref<Organisation> | null = null;

  /** Why it was proposed, in the words of whoever did. */
  @Property({ type: "text", nullable: true })
  reasons: string | null = null;

  @Field(() => String, { nullable: true, description: "Why it is a word to use, or to avoid." })
  @Property({ type: "text", nullable: true })
  decidedBecause: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Null while nobody decided on it; then it is as its source has it.",
  })
  @Property({ type: "date", nullable: true })
  decidedOn: string | null = null;

  @Index()
  @ManyToOne(() => Body, { ref: true, nullable: true, deleteRule: "set null" })
  body: Ref<Body> | null = null;

  @Index()
  @ManyToOne(() => Decision, { ref: true, nullable: true, deleteRule: "set null" })
  decision: Ref<Decision> | null = null;

  @Field(() => Int, { description: "Raised by every change of it; to be given back with an edit." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
