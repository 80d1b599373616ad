import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import type { LocalisedNames } from "../values/localised-names.ts";
import { Theme } from "../values/theme.ts";
import { FrameworkCycle } from "./framework-cycle.ts";

export enum FrameworkKind {
  COUNTRY = "COUNTRY",
  THEME = "THEME",
}

registerEnumType(FrameworkKind, {
  name: "FrameworkKind",
  description: "What the actors of a Joint Strategic Framework have in common.",
});

@ObjectType({
  description:
    "A Joint Strategic Framework: the recognised actors of one country or theme around common goals, for one cycle.",
})
@Entity()
@Check({ name: "framework_has_its_country", expression: "(kind = 'COUNTRY') = (country_code is not null)" })
@Check({ name: "framework_has_no_theme_of_a_country", expression: "kind = 'THEME' or theme_code is null" })
export class Framework extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => ID, { description: "As activities give it, such as JSF-PH-2022-2026." })
  @Property({ type: "text", unique: true })
  code!: string;

  @Field(() => FrameworkKind)
  @Enum(() => FrameworkKind)
  kind!: FrameworkKind;

  /** Null where its country names it. */
  @Property({ type: "json", nullable: true })
  names: LocalisedNames | null = null;

  @Index()
  @ManyToOne(() => FrameworkCycle, { ref: true })
  cycle!: Ref<FrameworkCycle>;

  @Index()
  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  /** Of a framework on a theme, where one of our themes says the same. */
  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  /** Coordinates it (decree of 2021, article 1); null when not stated. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  referenceOrganisation: Ref<Organisation> | null = null;
}
