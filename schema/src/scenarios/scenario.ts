import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";

@ObjectType({
  description:
    "Changes that somebody supposes, kept to be looked at again. It holds no figures: they are computed anew for whoever opens it. Who does not see every organisation that it names does not see it.",
})
@Entity()
@Check({ name: "scenario_basis_check", expression: "basis in ('PRESENCE', 'ACTIVITY_COUNT', 'BUDGET')" })
export class Scenario {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** Whose it is. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => String)
  @Property({ type: "text" })
  title!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  note: string | null = null;

  @Field(() => String, {
    description: "The filter as addresses of the dashboard hold it, such as `country=BJ&year=2026`.",
  })
  @Property({ type: "text" })
  address: string & Opt = "";

  /** Ids of the organisations that the address names: who does not see them does not see the scenario. */
  @Property({ columnType: "uuid[]", type: "array", defaultRaw: "'{}'" })
  namedInAddress: string[] & Opt = [];

  @Property({ type: "text" })
  basis!: string;

  @Field(() => Boolean, {
    description: "Whether members and the secretariat see it, or its own organisation alone.",
  })
  @Property({ type: "boolean" })
  sharedWithPeers: boolean & Opt = false;

  /** Whose words its note is; null for a command. */
  @Property({ type: "uuid", nullable: true })
  writtenById: string | null = null;

  @Field(() => GraphQLDateTimeISO, { description: "When it was last written." })
  @Property({ type: "datetime", defaultRaw: "now()" })
  writtenAt!: Date & Opt;

  @Field(() => Int, { description: "Raised by every change; to be given back with the next." })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
