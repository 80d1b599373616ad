import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Account } from "../accounts/account.ts";
import { Source } from "../imports/source.ts";
import type { LocalisedNames } from "../values/localised-names.ts";
import { Questionnaire } from "./questionnaire.ts";
import { RoundState } from "./voice-enums.ts";

/** People who are asked and have something in common; in every language. */
export interface DeclaredStratum {
  readonly key: string;
  readonly names: LocalisedNames;
  readonly invited: number;
}

/** One way in which results are divided, declared before anybody is asked. */
export interface DeclaredCut {
  readonly key: string;
  readonly names: LocalisedNames;
  readonly groups: readonly {
    readonly key: string;
    readonly names: LocalisedNames;
    readonly strata: readonly string[];
  }[];
}

/**
 * One time that a questionnaire is put to some people. Links and answers are kept apart from everything else, in the schema
 * `voice`; what stands here anybody may read who may read of rounds.
 */
@ObjectType({
  description: "One time that a questionnaire is put to some people, who answer without saying who they are.",
})
@Entity()
@Check({ name: "round_thresholds_protect", expression: "k_internal >= 3 and k_public >= k_internal" })
@Check({
  name: "round_closes_after_opening",
  expression: "closes_on >= opens_on and keep_answers_until >= closes_on",
})
@Check({ name: "round_closed_once_closed", expression: "(state = 'CLOSED') = (closed_at is not null)" })
@Check({ name: "round_is_summed_up_once_closed", expression: "summaries is null or state = 'CLOSED'" })
export class Round {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Questionnaire, { ref: true, deleteRule: "restrict" })
  questionnaire!: Ref<Questionnaire>;

  /** In every language. */
  @Property({ type: "json" })
  titles!: LocalisedNames;

  @Field(() => RoundState)
  @Enum(() => RoundState)
  state: RoundState & Opt = RoundState.PREPARED;

  @Property({ type: "json" })
  strata!: DeclaredStratum[];

  @Property({ type: "json" })
  cuts!: DeclaredCut[];

  @Field(() => Int, { description: "Fewest answers behind what partners read." })
  @Property({ type: "smallint" })
  kInternal!: number;

  @Field(() => Int, { description: "Fewest answers behind what everybody reads." })
  @Property({ type: "smallint" })
  kPublic!: number;

  @Field(() => GraphQLLocalDate, { description: "From the beginning of this day in Brussels." })
  @Property({ type: "date" })
  opensOn!: string;

  @Field(() => GraphQLLocalDate, { description: "Until the end of this day in Brussels." })
  @Property({ type: "date" })
  closesOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: "After this day single answers are gone, also for the facilitator; results stay.",
  })
  @Property({ type: "date" })
  keepAnswersUntil!: string;

  /** Who sends the links and reads words that were written; nobody else ever does, also where it is null, as the account is gone. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  operator: Ref<Account> | null = null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When results were decided; null before." })
  @Property({ type: "datetime", nullable: true })
  closedAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "When single answers were taken away; null before.",
  })
  @Property({ type: "datetime", nullable: true })
  answersRemovedAt: Date | null = null;

  /** The demonstration that it belongs to; null for one that people were asked. */
  @Index()
  @ManyToOne(() => Source, { ref: true, nullable: true })
  source: Ref<Source> | null = null;

  /** What people wrote in their own words, summed up by the facilitator, in one language at least. */
  @Property({ type: "json", nullable: true })
  summaries: LocalisedNames | null = null;
}
