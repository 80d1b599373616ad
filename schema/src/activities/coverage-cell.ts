import type { Opt } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";

/** A theme × place, of one year or of all years together, in which something was counted; totals and presence refer to it. */
@Entity()
@Unique({ properties: ["theme", "place", "ofAllYears", "year"] })
export class CoverageCell {
  @PrimaryKey({ type: "integer", autoincrement: true })
  id!: number & Opt;

  /** Empty where not stated. */
  @Property({ type: "text" })
  theme!: string;

  /** A country, or a region that is covered as a whole; empty where not stated. */
  @Property({ type: "text" })
  place!: string;

  @Property({ type: "boolean" })
  ofAllYears!: boolean;

  /** 0 of all years together, and for activities without dates. */
  @Property({ type: "smallint" })
  year!: number;
}
