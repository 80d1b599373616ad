import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/**
 * How many coverage rows of a cell name an organisation, on one side, as holder or as partner. An organisation counts in a
 * total once, from its first row on until its last one goes; two who add and take away at once both find it right.
 */
@Entity()
export class CoveragePresence {
  @PrimaryKey({ type: "integer" })
  cellId!: number;

  /** Else of the umbrella. */
  @PrimaryKey({ type: "boolean" })
  ofMembers!: boolean;

  /** Else as the holder. */
  @PrimaryKey({ type: "boolean" })
  isPartner!: boolean;

  @PrimaryKey({ type: "uuid" })
  organisationId!: string;

  /** Rows that the first level of sight reads, which is everybody's. */
  @Property({ type: "integer", fieldName: "rows_1" })
  rows1!: number;

  @Property({ type: "integer", fieldName: "rows_2" })
  rows2!: number;

  @Property({ type: "integer", fieldName: "rows_3" })
  rows3!: number;

  @Property({ type: "integer", fieldName: "rows_4" })
  rows4!: number;
}
