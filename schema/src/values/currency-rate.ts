import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** Yearly average reference rate of the European Central Bank. */
@Entity()
export class CurrencyRate {
  [PrimaryKeyProp]?: ["currency", "year"];

  @PrimaryKey({ type: "character", length: 3 })
  currency!: string;

  @PrimaryKey({ type: "smallint" })
  year!: number;

  @Property({ type: "double" })
  unitsPerEuro!: number;
}
