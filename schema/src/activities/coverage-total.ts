import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/**
 * What both sides have in one theme × place, of one year or of all years together: coverage rows counted beforehand, so
 * that a matrix of any size is read and not counted. There is one for each level of sight, of the rows that it reads. Derived
 * from coverage rows and written in their transaction, by adding and subtracting; counts on the side of others are left out.
 */
@Entity()
@Index({ properties: ["level", "ofAllYears", "year"] })
export class CoverageTotal {
  /** Of sight, from 1 for everybody to 4. */
  @PrimaryKey({ type: "smallint" })
  level!: number;

  @PrimaryKey({ type: "integer" })
  cellId!: number;

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

  @Property({ type: "integer" })
  umbrellaActivitiesWithEffort!: number;

  /** Euro as they add up without a remainder; 0 also where no amount is known. */
  @Property({ type: "numeric" })
  umbrellaEffort!: string;

  /** Rows whose theme is more than suggested. */
  @Property({ type: "integer" })
  umbrellaStated!: number;

  /** Euro to the cent; null when no amount is known. */
  @Property({
    type: "double",
    nullable: true,
    generated:
      "(case when umbrella_activities_with_effort > 0 then round(umbrella_effort, 2)::double precision else null::double precision end) stored",
  })
  umbrellaEffortEur!: number | null;

  /** Null where the side is absent. */
  @Property({
    type: "boolean",
    nullable: true,
    generated: "(case when umbrella_activities > 0 then umbrella_stated = 0 else null::boolean end) stored",
  })
  umbrellaOnlySuggested!: boolean | null;

  @Property({ type: "integer" })
  membersOrganisations!: number;

  @Property({ type: "integer" })
  membersPartners!: number;

  @Property({ type: "integer" })
  membersActivities!: number;

  @Property({ type: "integer" })
  membersActivitiesWithEffort!: number;

  /** Euro as they add up without a remainder; 0 also where no amount is known. */
  @Property({ type: "numeric" })
  membersEffort!: string;

  /** Rows whose theme is more than suggested. */
  @Property({ type: "integer" })
  membersStated!: number;

  /** Euro to the cent; null when no amount is known. */
  @Property({
    type: "double",
    nullable: true,
    generated:
      "(case when members_activities_with_effort > 0 then round(members_effort, 2)::double precision else null::double precision end) stored",
  })
  membersEffortEur!: number | null;

  /** Null where the side is absent. */
  @Property({
    type: "boolean",
    nullable: true,
    generated: "(case when members_activities > 0 then members_stated = 0 else null::boolean end) stored",
  })
  membersOnlySuggested!: boolean | null;
}
