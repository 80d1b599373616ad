import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Check, Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";

/** What the rules of a cycle ask is part of the cycle: the next one may ask something else. */
@ObjectType({
  description: "A programming cycle of Joint Strategic Frameworks, with the lines that hold in it.",
})
@Entity()
@Check({ name: "framework_cycle_ends_after_start", expression: "ends_on > starts_on" })
@Check({
  name: "framework_cycle_lines_are_shares",
  expression:
    "operational_share_line >= 0 and operational_share_line <= 1 and subsidy_share_line >= 0 and subsidy_share_line <= 1 and confirmed_share_minimum >= 0 and confirmed_share_minimum <= 1",
})
export class FrameworkCycle extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "First and last year, as in 2022-2026." })
  @Property({ type: "text", unique: true })
  code!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  endsOn!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "Share of each programme's operational costs, 0 to 1, that the rules want inside frameworks; null when they state none.",
  })
  @Property({ type: "double", nullable: true })
  operationalShareLine: number | null = null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the sector's subsidy, 0 to 1, that the rules want inside frameworks; null when they state none.",
  })
  @Property({ type: "double", nullable: true })
  subsidyShareLine: number | null = null;

  @Field(() => Float, {
    description:
      "Share of the actors, 0 to 1, who must have confirmed their data within 12 months before a gap is asserted.",
  })
  @Property({ type: "double", default: 0.5 })
  confirmedShareMinimum: number & Opt = 0.5;
}
