import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Decision } from "./decision.ts";
import { StageKind } from "./decision-enums.ts";

@ObjectType({
  description: "A stage of a decision, with its days. A stage may come back, as a second draft does.",
})
@Entity()
@Check({ name: "decision_stage_ends_after_start", expression: "closes_on is null or closes_on >= opens_on" })
export class DecisionStage {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Field(() => StageKind)
  @Enum(() => StageKind)
  kind!: StageKind;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  opensOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Its last day; null when not set." })
  @Property({ type: "date", nullable: true })
  closesOn: string | null = null;

  @Field(() => String, { nullable: true, description: "What happens in it, in words." })
  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
