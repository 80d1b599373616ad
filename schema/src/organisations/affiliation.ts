import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

@ObjectType({ description: "An organisation belonging to a network, with its dates." })
@Entity()
@Check({ name: "affiliation_to_another", expression: "organisation_id <> network_id" })
export class Affiliation extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  network!: Ref<Organisation>;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null when it is not known since when." })
  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "The last day; null while it lasts, as far as is known.",
  })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
