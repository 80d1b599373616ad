import type { Opt } from "@mikro-orm/core";
import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/**
 * What both sides have in one theme × place, of one year or of all years together: coverage rows counted beforehand, so
 * that a matrix of any size is read and not counted. There are totals of what everybody may see, and of nothing else. Derived from coverage rows and written in their transaction; counts
 * on the side of others are left out.
 */
@Entity()
@Index({ properties: ["ofAllYears", "year"] })
export class CoverageTotal {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  /** Null of all years together, and for activities without dates. */
  @Property({ type: "smallint", nullable: true })
  year!: number | null;

  @Property({ type: "boolean" })
  ofAllYears!: boolean;

  @Property({ type: "text", nullable: true })
  themeCode!: string | null;

  @Property({ type: "character", length: 2, nullable: true })
  countryCode!: string | null;

  @Property({ type: "character", length: 3, nullable: true })
  regionCode!: string | null;

  @Property({ type: "integer" })
  umbrellaOrganisations!: number;

  @Property({ type: "integer" })
  umbrellaPartners!: number;

  @Property({ type: "integer" })
  umbrellaActivities!: number;

  /** Euro; null when no amount is known. */
  @Property({ type: "double", nullable: true })
  umbrellaEffortEur!: number | null;

  @Property({ type: "integer" })
  umbrellaActivitiesWithEffort!: number;

  /** Null where the side is absent. */
  @Property({ type: "boolean", nullable: true })
  umbrellaOnlySuggested!: boolean | null;

  @Property({ type: "integer" })
  membersOrganisations!: number;

  @Property({ type: "integer" })
  membersPartners!: number;

  @Property({ type: "integer" })
  membersActivities!: number;

  /** Euro; null when no amount is known. */
  @Property({ type: "double", nullable: true })
  membersEffortEur!: number | null;

  @Property({ type: "integer" })
  membersActivitiesWithEffort!: number;

  /** Null where the side is absent. */
  @Property({ type: "boolean", nullable: true })
  membersOnlySuggested!: boolean | null;
}
