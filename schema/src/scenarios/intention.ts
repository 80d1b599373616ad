import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import { Theme } from "../values/theme.ts";

export enum IntentionKind {
  STARTS = "STARTS",
  LEAVES = "LEAVES",
}

registerEnumType(IntentionKind, {
  name: "IntentionKind",
  description: "What an organisation intends.",
  valuesConfig: {
    STARTS: { description: "To begin to work in a country on a theme." },
    LEAVES: { description: "To end its work in a country, on a theme, or both." },
  },
});

@ObjectType({
  description:
    "What an organisation of the umbrella intends, announced to the others of the umbrella and to nobody else: neither to partners nor to the public.",
})
@Entity()
@Check({ name: "intention_is_somewhere", expression: "country_code is not null or theme_code is not null" })
@Check({
  name: "intention_starts_in_a_cell",
  expression: "kind <> 'STARTS' or country_code is not null and theme_code is not null",
})
export class Intention {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => IntentionKind)
  @Enum(() => IntentionKind)
  kind!: IntentionKind;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  @Field(() => GraphQLLocalDate, { description: "The day from which it is meant to hold." })
  @Property({ type: "date" })
  startsOn!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  note: string | null = null;

  /** Who wrote it; null for a command. */
  @Property({ type: "uuid", nullable: true })
  writtenById: string | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  announcedAt!: Date & Opt;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null while it stands." })
  @Property({ type: "date", nullable: true })
  withdrawnOn: string | null = null;
}
