import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Body } from "./body.ts";

@ObjectType({ description: "A meeting of a body." })
@Entity()
@Unique({ properties: ["body", "heldOn"] })
export class BodyMeeting extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Body, { ref: true, deleteRule: "cascade" })
  body!: Ref<Body>;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "How the body agreed that interventions are counted; null where it did not, and nothing is counted.",
  })
  @Property({ type: "text", nullable: true })
  countingAgreed: string | null = null;
}
