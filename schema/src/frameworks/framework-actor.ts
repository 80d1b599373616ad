import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Framework } from "./framework.ts";

@ObjectType({ description: "An organisation that takes part in a framework." })
@Entity()
@Check({
  name: "framework_actor_ends_after_start",
  expression: "ends_on is null or starts_on is null or ends_on >= starts_on",
})
export class FrameworkActor extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Framework, { ref: true, deleteRule: "cascade" })
  framework!: Ref<Framework>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null for as long as the framework." })
  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day; null for as long as the framework.",
  })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
