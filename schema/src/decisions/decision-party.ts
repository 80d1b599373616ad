import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Decision } from "./decision.ts";
import { PartyCapacity } from "./decision-enums.ts";

@ObjectType({
  description: "An organisation that was asked to take part in a decision: whom turnout is counted over.",
})
@Entity()
@Unique({ properties: ["decision", "organisation"] })
export class DecisionParty {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => PartyCapacity)
  @Enum(() => PartyCapacity)
  capacity: PartyCapacity & Opt = PartyCapacity.INVITED;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  invitedOn!: string;
}
