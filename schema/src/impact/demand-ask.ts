import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { PolicyDemand } from "./policy-demand.ts";

@ObjectType({ description: "One of the things that a demand asks for." })
@Entity()
@Unique({ properties: ["demand", "number"], deferMode: "immediate" })
@Check({ name: "demand_ask_weighs_something", expression: "weight > 0" })
@Check({ name: "demand_ask_has_both_ends", expression: "(ideal is null) = (fallback is null)" })
@Check({ name: "demand_ask_measures_a_result", expression: "result is null or ideal is not null" })
export class DemandAsk {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => PolicyDemand, { ref: true, deleteRule: "cascade" })
  demand!: Ref<PolicyDemand>;

  @Field(() => Int, { description: "From 1, in the order in which they are asked." })
  @Property({ type: "smallint" })
  number!: number;

  @Field(() => String)
  @Property({ type: "text" })
  text!: string;

  @Field(() => Float, { description: "How much it weighs beside the others; above 0, and without a unit." })
  @Property({ type: "double" })
  weight!: number;

  @Field(() => String, { nullable: true, description: "What its figures are in; null where it has none." })
  @Property({ type: "text", nullable: true })
  unit: string | null = null;

  @Field(() => Float, { nullable: true, description: "What is asked, as a figure." })
  @Property({ type: "double", nullable: true })
  ideal: number | null = null;

  @Field(() => Float, { nullable: true, description: "What it would be without a new text." })
  @Property({ type: "double", nullable: true })
  fallback: number | null = null;

  @Field(() => Float, { nullable: true, description: "What it became." })
  @Property({ type: "double", nullable: true })
  result: number | null = null;
}
