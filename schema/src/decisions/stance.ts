import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Decision } from "./decision.ts";
import { StanceName } from "./decision-enums.ts";

@ObjectType({ description: "Where a member stands on a decision, since it was asked." })
@Entity()
@Unique({ properties: ["decision", "organisation"] })
@Check({ name: "stance_has_a_day_once_answered", expression: "(stance = 'NO_ANSWER') = (stated_on is null)" })
export class Stance {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Decision, { ref: true, deleteRule: "cascade" })
  decision!: Ref<Decision>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => StanceName)
  @Enum(() => StanceName)
  stance: StanceName & Opt = StanceName.NO_ANSWER;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  askedOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it has not answered." })
  @Property({ type: "date", nullable: true })
  statedOn: string | null = null;

  @Field(() => String, { nullable: true, description: "Why, in its words." })
  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
