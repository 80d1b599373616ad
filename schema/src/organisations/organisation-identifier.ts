import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";

@ObjectType({ description: "An identifier in the form of org-id.guide, such as `BE-BCE_KBO-0421210424`." })
@Entity()
export class OrganisationIdentifier extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => String, { description: "Agency and number; one organisation only." })
  @Unique()
  @Property({ type: "text" })
  value!: string;
}
