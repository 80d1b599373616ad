import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Body } from "./body.ts";
import { Constituency } from "./constituency.ts";

/** The database lets no two rules for one constituency of a body hold at once, and none be for donors. */
@ObjectType({
  description: "How many seats of a body a constituency has, with how many votes, and which text says so.",
})
@Entity()
@Check({ name: "seat_rule_not_for_donors", expression: "constituency <> 'DONOR'" })
@Check({ name: "seat_rule_has_a_seat", expression: "seats >= 1" })
@Check({ name: "seat_rule_counts_its_seats", expression: "seats is not null or constituency = 'MEMBER'" })
@Check({ name: "seat_rule_votes_are_positive", expression: "votes_per_seat >= 0" })
@Check({ name: "seat_rule_ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
export class SeatRule extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Body, { ref: true, deleteRule: "cascade" })
  body!: Ref<Body>;

  @Field(() => Constituency)
  @Enum(() => Constituency)
  constituency!: Constituency;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many of the seats of the body it has; null for members in the General Assembly, who have theirs by their membership.",
  })
  @Property({ type: "smallint", nullable: true })
  seats: number | null = null;

  @Field(() => Float, { nullable: true, description: "Null where the text does not say." })
  @Property({ type: "double", nullable: true })
  votesPerSeat: number | null = null;

  @Field(() => String, { description: "Statutes, internal rules or minutes that say so." })
  @Property({ type: "text" })
  document!: string;

  @Field(() => String, { nullable: true, description: "Where that can be read." })
  @Property({ type: "text", nullable: true })
  url: string | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it holds." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
