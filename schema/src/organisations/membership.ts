import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

/**
 * The database holds its rules: the charter signed and the board's admission (both required), at least one seat in the
 * General Assembly, no two memberships of one organisation at once, never a private economic or political actor.
 * A partnership is not required.
 */
@ObjectType({ description: "A member organisation signed the charter and was admitted by the board." })
@Entity()
@Check({ name: "membership_has_a_seat", expression: "assembly_seats >= 1" })
@Check({ name: "membership_ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
@Check({ name: "membership_starts_after_admission", expression: "starts_on >= admitted_on" })
export class Membership extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true })
  organisation!: Ref<Organisation>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  charterSignedOn!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  admittedOn!: string;

  @Field(() => String, { description: "The board's decision, as its minutes name it." })
  @Property({ type: "text" })
  admissionDecision!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it lasts." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;

  @Field(() => Int, { description: "Seats in the General Assembly: members are represented individually." })
  @Property({ type: "smallint" })
  assemblySeats: number & Opt = 1;
}
