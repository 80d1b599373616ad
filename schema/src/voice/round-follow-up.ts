import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import type { LocalisedNames } from "../values/localised-names.ts";
import { Round } from "./round.ts";

@ObjectType({ description: "What will change because of what a round told: who does it, and by when." })
@Entity()
export class RoundFollowUp {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Round, { ref: true, deleteRule: "cascade" })
  round!: Ref<Round>;

  /** What will change, in one language at least. */
  @Property({ type: "json" })
  texts!: LocalisedNames;

  @Field(() => String, { description: "Who does it, in words; no name of a person." })
  @Property({ type: "text" })
  doneBy!: string;

  @Field(() => GraphQLLocalDate, { description: "By when." })
  @Property({ type: "date" })
  dueOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "When it was done; null while it is not." })
  @Property({ type: "date", nullable: true })
  doneOn: string | null = null;
}
