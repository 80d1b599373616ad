import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Organisation } from "../organisations/organisation.ts";
import { Country } from "../values/country.ts";
import { Region } from "../values/region.ts";
import { Theme } from "../values/theme.ts";
import { OverlapStatusName } from "./overlap-enums.ts";

/**
 * What people say of an overlap of two organisations in a place on a theme. The overlap itself is computed from coverage
 * rows; this stays also when it is not there any more, and counts again when it is.
 */
@Entity()
@Check({
  name: "overlap_status_has_one_place",
  expression: "(country_code is null) <> (region_code is null)",
})
@Check({ name: "overlap_status_in_order", expression: "first_id < second_id" })
@Index({
  name: "overlap_status_once",
  expression:
    "create unique index overlap_status_once on overlap_status (first_id, second_id, theme_code, country_code, region_code) nulls not distinct",
})
export class OverlapStatus {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** The one of both whose id is the smaller. */
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  first!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  second!: Ref<Organisation>;

  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  @Enum(() => OverlapStatusName)
  status!: OverlapStatusName;

  @Property({ type: "text", nullable: true })
  note: string | null = null;

  /** Who takes the next step; null for nobody yet. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  assignee: Ref<Organisation> | null = null;

  /** In whose name it was last said. */
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  setByOrganisation: Ref<Organisation> | null = null;

  /** Who wrote the note, which goes when they are erased; null without one. */
  @Property({ type: "uuid", nullable: true })
  noteByAccountId!: string | null;

  @Property({ type: "datetime", defaultRaw: "now()" })
  setAt!: Date & Opt;

  /** Raised by every change. */
  @Property({ type: "integer" })
  version: number & Opt = 1;
}
