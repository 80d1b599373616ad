import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Visibility } from "../values/visibility.ts";
import { Outcome } from "./outcome.ts";

@ObjectType({ description: "Up to whom a partner lets a change be told; it can be narrowed at any time." })
@Entity()
@Unique({ properties: ["outcome", "organisation"] })
export class OutcomeConsent {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Outcome, { ref: true, deleteRule: "cascade" })
  outcome!: Ref<Outcome>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => Visibility)
  @Enum(() => Visibility)
  upTo!: Visibility;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  saidOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "How it was said, where somebody else wrote it down; null where the partner did.",
  })
  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
