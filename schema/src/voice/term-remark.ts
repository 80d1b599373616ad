import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Term } from "./term.ts";

@ObjectType({ description: "What an organisation thinks of a word; each has one say." })
@Entity()
@Unique({ properties: ["term", "organisation"] })
export class TermRemark {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Term, { ref: true, deleteRule: "cascade" })
  term!: Ref<Term>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it agrees with what the word stands for now; null where it only remarks.",
  })
  @Property({ type: "boolean", nullable: true })
  agrees: boolean | null = null;

  @Field(() => String)
  @Property({ type: "text" })
  reason!: string;

  @Field(() => GraphQLLocalDate)
  @Property({ type: "date" })
  remarkedOn!: string;
}
