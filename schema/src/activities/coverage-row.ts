import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Side, ThemeOrigin } from "./activity-enums.ts";

/**
 * Holder × partner × place × theme × year of one activity, with presence and effort. Derived from the activity and
 * written in its transaction; every analysis reads these rows and nothing else. They carry holder, partner and side so
 * that a matrix needs no join.
 *
 * Whoever sees further reads other rows: where a partner is stricter than its activity there is one set of rows without
 * it, for those who see less, and one with it. Each level of sight reads exactly one set of an activity.
 */
@Entity()
@Index({
  name: "coverage_row_cells",
  expression:
    "create index coverage_row_cells on coverage_row (year, theme_code, country_code) include (region_code, side, holder_id, partner_id, activity_id, effort_eur, theme_origin, partner_kind, framework)",
})
export class CoverageRow {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  @Index()
  @Property({ type: "uuid" })
  activityId!: string;

  @Index()
  @Property({ type: "uuid" })
  holderId!: string;

  /** Null for what is spent without, or on an unknown, partner. */
  @Index()
  @Property({ type: "uuid", nullable: true })
  partnerId!: string | null;

  @Enum(() => Side)
  side!: Side;

  @Property({ type: "text", nullable: true })
  partnerKind!: string | null;

  @Property({ type: "character", length: 2, nullable: true })
  countryCode!: string | null;

  @Property({ type: "character", length: 3, nullable: true })
  regionCode!: string | null;

  @Property({ type: "text", nullable: true })
  themeCode!: string | null;

  @Enum(() => ThemeOrigin)
  themeOrigin!: ThemeOrigin;

  /** Null when the activity gives no dates. */
  @Property({ type: "smallint", nullable: true })
  year!: number | null;

  @Property({ type: "text", nullable: true })
  framework!: string | null;

  /** Euro of that year; null when unknown. */
  @Property({ type: "double", nullable: true })
  effortEur!: number | null;

  /** Lowest level of sight that reads this row, from 1 for everybody to 4. */
  @Property({ type: "smallint", default: 1 })
  seenFrom: number & Opt = 1;

  /** Highest level of sight that reads it. */
  @Property({ type: "smallint", default: 4 })
  seenTo: number & Opt = 4;

  /** The day since which its activity has had these rows. */
  @Property({ type: "date", defaultRaw: "current_date" })
  recordedOn!: string & Opt;
}
