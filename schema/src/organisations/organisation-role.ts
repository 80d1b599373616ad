import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "./organisation.ts";
import { OrganisationRoleName } from "./organisation-kind.ts";

@ObjectType({ description: "A role of an organisation towards the umbrella, with its dates." })
@Entity()
@Check({
  name: "organisation_role_ends_after_start",
  expression: "ends_on is null or starts_on is null or ends_on >= starts_on",
})
export class OrganisationRole extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => OrganisationRoleName)
  @Enum(() => OrganisationRoleName)
  role!: OrganisationRoleName;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null when not recorded." })
  @Property({ type: "date", nullable: true })
  startsOn: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it lasts." })
  @Property({ type: "date", nullable: true })
  endsOn: string | null = null;
}
