import { randomUUID } from "node:crypto";
import { Collection, type Opt, type Ref } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Index,
  ManyToMany,
  ManyToOne,
  PrimaryKey,
  Property,
} from "@mikro-orm/decorators/legacy";
import { Sourced } from "../imports/sourced.ts";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import { Region } from "../values/region.ts";
import { Theme } from "../values/theme.ts";
import { RoleAgreementParty } from "./role-agreement-party.ts";

/**
 * Who does what in a cell, or about a demand that is no cell. A shared cell is agreed while a valid agreement names every
 * party present in it.
 */
@Entity()
@Check({
  name: "role_agreement_is_of_cell_or_demand",
  expression: "num_nonnulls(theme_code, demand) = 1 and num_nonnulls(country_code, region_code, demand) = 1",
})
@Check({ name: "role_agreement_ends_after_start", expression: "review_by >= valid_from" })
export class RoleAgreement extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  /** Null where it is about a demand. */
  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme: Ref<Theme> | null = null;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  /** What somebody asked for, in their words, where it is no theme in a place. */
  @Property({ type: "text", nullable: true })
  demand: string | null = null;

  @ManyToMany({ entity: () => Organisation, pivotEntity: () => RoleAgreementParty })
  parties = new Collection<Organisation>(this);

  @Property({ type: "date" })
  validFrom!: string;

  /** From this day on it counts as expired, unless renewed. */
  @Property({ type: "date" })
  reviewBy!: string;

  /** Who decided it, and when. */
  @Property({ type: "text", nullable: true })
  mandate: string | null = null;

  @Property({ type: "text", nullable: true })
  note: string | null = null;

  /** Raised by every change, also of its parties. */
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
