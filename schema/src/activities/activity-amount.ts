import { Check, Entity, Enum, Property } from "@mikro-orm/decorators/legacy";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { AmountOrigin } from "./activity-enums.ts";
import { ActivityFact } from "./activity-fact.ts";

@ObjectType({ description: "What an activity costs in a year." })
@Entity()
@Check({ name: "activity_amount_not_negative", expression: "amount >= 0" })
export class ActivityAmount extends ActivityFact {
  @Field(() => Int, { description: "Calendar year." })
  @Property({ type: "smallint" })
  year!: number;

  @Field(() => Float, { description: "In the original currency." })
  @Property({ type: "double" })
  amount!: number;

  @Field(() => String, { nullable: true, description: "ISO 4217; null when the source states none." })
  @Property({ type: "text", nullable: true })
  currency: string | null = null;

  @Field(() => Float, {
    nullable: true,
    description: "At the yearly average of the European Central Bank; null without a rate.",
  })
  @Property({ type: "double", nullable: true })
  amountEur: number | null = null;

  @Field(() => AmountOrigin)
  @Enum(() => AmountOrigin)
  origin!: AmountOrigin;
}
