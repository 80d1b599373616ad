import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Decision } from "./decision.ts";

@ObjectType({
  description:
    "What those who take part in a decision were asked to react to, and what was told back of its use.",
})
@Entity()
@Check({ name: "feedback_request_closes_after_asking", expression: "closes_on >= asked_on" })
@Check({
  name: "feedback_request_told_back_with_its_use",
  expression: "(reported_on is null) = (use is null)",
})
export class FeedbackRequest {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Field(() => String)
  @Property({ type: "text" })
  question!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  askedOn!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  closesOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "When those asked were told what was done with it.",
  })
  @Property({ type: "date", nullable: true })
  reportedOn: string | null = null;

  @Field(() => String, { nullable: true, description: "What was done with it." })
  @Property({ type: "text", nullable: true })
  use: string | null = null;
}
