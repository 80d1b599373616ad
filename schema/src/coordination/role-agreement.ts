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

/** Who does what in a cell. A shared cell is agreed while a valid agreement names every party present in it. */
@Entity()
@Check({
  name: "role_agreement_has_one_place",
  expression: "(country_code is null) <> (region_code is null)",
})
export class RoleAgreement extends Sourced {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @ManyToOne(() => Country, { ref: true, nullable: true })
  country: Ref<Country> | null = null;

  @ManyToOne(() => Region, { ref: true, nullable: true })
  region: Ref<Region> | null = null;

  @ManyToMany(() => Organisation)
  parties = new Collection<Organisation>(this);

  @Property({ type: "date" })
  validFrom!: string;

  /** From this day on it counts as expired, unless renewed. */
  @Property({ type: "date" })
  reviewBy!: string;

  @Property({ type: "text", nullable: true })
  note: string | null = null;
}
