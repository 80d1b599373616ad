import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Region } from "../values/region.ts";
import { Body } from "./body.ts";
import { Constituency } from "./constituency.ts";

export enum MandateBasis {
  ELECTED = "ELECTED",
  DESIGNATED = "DESIGNATED",
  INVITED = "INVITED",
}

registerEnumType(MandateBasis, {
  name: "MandateBasis",
  description:
    "On what somebody sits: elected by those represented, designated by them, or invited by the body.",
});

/**
 * Somebody's time on a seat. The person is named nowhere: a seat is an organisation's, or a constituency's. The database lets
 * nobody sit on a seat while another does.
 */
@ObjectType({ description: "Who sits on a seat of a body, for whom, from when to when." })
@Entity()
@Check({ name: "seat_is_numbered", expression: "number >= 1" })
@Check({ name: "seat_not_for_donors", expression: "constituency <> 'DONOR'" })
@Check({ name: "seat_ends_after_start", expression: "ends_on is null or ends_on >= starts_on" })
export class Seat extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Body, { ref: true, deleteRule: "cascade" })
  body!: Ref<Body>;

  @Field(() => Constituency)
  @Enum(() => Constituency)
  constituency!: Constituency;

  @Field(() => Int, { description: "Which of the seats of the constituency, from 1." })
  @Property({ type: "smallint" })
  number!: number;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  organisation: Ref<Organisation> | null = null;

  @Field(() => String, {
    nullable: true,
    description: "Whom the holder speaks for, in words; null where the organisation says it.",
  })
  @Property({ type: "text", nullable: true })
  represents: string | null = null;

  /** From which continent the holder speaks; null when not stated. */
  @ManyToOne(() => Region, { ref: true, nullable: true })
  continent: Ref<Region> | null = null;

  @Field(() => Boolean)
  @Property({ type: "boolean" })
  isVoting!: boolean;

  @Field(() => MandateBasis)
  @Enum(() => MandateBasis)
  mandateBasis!: MandateBasis;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it lasts." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
