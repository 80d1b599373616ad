import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Body } from "./body.ts";
import { Constituency } from "./constituency.ts";

/** The database lets no two references for one constituency of a body hold at once. */
@ObjectType({
  description:
    "Which share of the seats of a body a constituency ought to have: a choice that somebody made and answers for. Without one there is nothing to compare with.",
})
@Entity()
@Check({ name: "seat_reference_is_a_share", expression: "share >= 0 and share <= 1" })
@Check({ name: "seat_reference_ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
export class SeatReference extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Body, { ref: true, deleteRule: "cascade" })
  body!: Ref<Body>;

  @Field(() => Constituency)
  @Enum(() => Constituency)
  constituency!: Constituency;

  @Field(() => Float, { description: "0 to 1." })
  @Property({ type: "double" })
  share!: number;

  @Field(() => String, { description: "Who chose it, in words." })
  @Property({ type: "text" })
  decidedBy!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  decidedOn!: string;

  @Field(() => String, { description: "Why this share." })
  @Property({ type: "text" })
  reason!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it holds." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
