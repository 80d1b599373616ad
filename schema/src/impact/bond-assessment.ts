import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Outcome } from "./outcome.ts";

@ObjectType({
  description:
    "How an organisation judges its own evidence by the Bond principles: twenty questions, each 1 to 4.",
})
@Entity()
@Unique({ properties: ["outcome", "organisation"] })
@Check({
  name: "bond_assessment_answers_each",
  expression: "cardinality(scores) = 20 and 1 <= all (scores) and 4 >= all (scores)",
})
export class BondAssessment {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => [Int], { description: "Twenty, four for each principle, in the order of the checklist." })
  @Property({ type: "array", columnType: "smallint[]" })
  scores!: number[];

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  note: string | null = null;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  assessedOn!: string;
}
