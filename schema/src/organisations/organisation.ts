import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Country } from "../values/country.ts";
import type { Narratives } from "../values/localised-names.ts";
import { Visibility } from "../values/visibility.ts";
import type { FieldVisibilities } from "../visibility/visibility-field.ts";
import { OrganisationKind } from "./organisation-kind.ts";

@ObjectType({
  description: "An organisation: the umbrella's secretariat, a member, a partner, a network, a funder …",
})
@Entity()
@Index({
  name: "organisation_hidden",
  expression: "create index organisation_hidden on organisation (id) where visibility <> 'PUBLIC'",
})
@Unique({ properties: ["nameKey", "id"] }) // in the order of lists, and what partnerships carry a copy of
export class Organisation extends Sourced {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "Its place in addresses; never changes." })
  @Unique()
  @Property({ type: "text" })
  slug!: string;

  @Field(() => String, { description: "As it, or the source, writes it." })
  @Property({ type: "text" })
  name!: string;

  /** The name in other languages, by language code. */
  @Property({ type: "json", defaultRaw: "'{}'" })
  names: Narratives & Opt = {};

  /** The name folded for comparing: no case, accents, punctuation or legal form. */
  @Property({ type: "text" })
  nameKey!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  acronym: string | null = null;

  @Field(() => OrganisationKind)
  @Enum(() => OrganisationKind)
  kind!: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: "Code of the IATI OrganisationType list; null when not stated.",
  })
  @Property({ type: "text", nullable: true })
  iatiType: string | null = null;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  website: string | null = null;

  @Field(() => Boolean, {
    description: "True when the source itself withholds the name: then it is never matched with another.",
  })
  @Property({ type: "boolean" })
  withheld: boolean & Opt = false;

  /** As it is in force: the strictest of what was recorded and of all settings, those of its name among them. */
  @Enum(() => Visibility)
  visibility: Visibility & Opt = Visibility.PUBLIC;

  /** What was recorded, while settings say more; null without any. */
  @Enum({ items: () => Visibility, nullable: true })
  recordedVisibility: Visibility | null = null;

  /** Classes of single fields, where they are stricter than the record's. */
  @Property({ type: "json", defaultRaw: "'{}'" })
  fieldVisibility: FieldVisibilities & Opt = {};

  @Field(() => GraphQLLocalDate, { nullable: true, description: "Null when nobody has confirmed it yet." })
  @Property({ type: "date", nullable: true })
  lastConfirmedOn: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Raised by every change of what people edit, also of what is hidden; to be given back with an edit. Null unless the viewer may edit it.",
  })
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
