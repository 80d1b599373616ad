import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Outcome } from "./outcome.ts";

@ObjectType({ description: "An organisation that wrote a change down together with whoever harvested it." })
@Entity()
@Unique({ properties: ["outcome", "organisation"] })
export class OutcomeAuthor {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;
}
