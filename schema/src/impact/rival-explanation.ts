import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Outcome } from "./outcome.ts";
import { RivalAssessment } from "./outcome-enums.ts";

@ObjectType({ description: "What else may have brought a change about." })
@Entity()
@Check({
  name: "rival_explanation_assessed_on_a_day",
  expression: "(assessment = 'NOT_ASSESSED') = (assessed_on is null)",
})
export class RivalExplanation {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  @Field(() => RivalAssessment)
  @Enum(() => RivalAssessment)
  assessment!: RivalAssessment;

  @Field(() => String, { nullable: true, description: "Why it was assessed so; null while it is not." })
  @Property({ type: "text", nullable: true })
  because: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it is not assessed." })
  @Property({ type: "date", nullable: true })
  assessedOn: string | null = null;
}
