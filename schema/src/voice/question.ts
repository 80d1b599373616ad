import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { LocalisedNames } from "../values/localised-names.ts";
import { Questionnaire } from "./questionnaire.ts";
import { QuestionKind } from "./voice-enums.ts";

@ObjectType({
  description: "One question of a questionnaire. Whoever holds that answering is unsafe may say so instead.",
})
@Entity()
@Unique({ properties: ["questionnaire", "position"] })
@Check({ name: "question_of_choices_has_some", expression: "(kind = 'CHOICE') = (options is not null)" })
export class Question {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Questionnaire, { ref: true, deleteRule: "cascade" })
  questionnaire!: Ref<Questionnaire>;

  @Field(() => Int, { description: "Its number in the questionnaire, from 1." })
  @Property({ type: "smallint" })
  position!: number;

  @Field(() => QuestionKind)
  @Enum(() => QuestionKind)
  kind!: QuestionKind;

  /** In every language. */
  @Property({ type: "json" })
  texts!: LocalisedNames;

  /** Of a choice: what can be chosen, in every language. */
  @Property({ type: "json", nullable: true })
  options: LocalisedNames[] | null = null;
}
