import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Side, ThemeOrigin } from "./activity-enums.ts";

/**
 * A coverage row as it stood until something newer took its place, with everything that the most detailed row told: who
 * may see it is decided when it is read. Written when coverage is, never changed.
 */
@Entity()
@Index({ properties: ["replacedOn", "recordedOn"] })
export class CoveragePast {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  @Index()
  @Property({ type: "uuid" })
  activityId!: string;

  @Property({ type: "uuid" })
  holderId!: string;

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

  @Property({ type: "smallint", nullable: true })
  year!: number | null;

  @Property({ type: "text", nullable: true })
  framework!: string | null;

  /** Euro of that year; null when unknown. */
  @Property({ type: "double", nullable: true })
  effortEur!: number | null;

  /** The first day on which it stood. */
  @Property({ type: "date" })
  recordedOn!: string;

  /** The first day on which it stood no longer. */
  @Property({ type: "date" })
  replacedOn!: string;
}
