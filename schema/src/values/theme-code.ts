import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Theme } from "./theme.ts";

/**
 * A code of a sector vocabulary that states a theme: 1 OECD-DAC purpose code, 7 SDG goal, 8 SDG target, 98 and 99 a
 * publisher's own. One code may state several themes and one theme has many codes.
 */
@Entity()
@Unique({
  properties: ["theme", "vocabulary", "code", "publisher"],
  expression: (columns, table, name) =>
    `alter table ${table} add constraint ${name} unique nulls not distinct (${columns.theme}, ${columns.vocabulary}, ${columns.code}, ${columns.publisher})`,
})
export class ThemeCode {
  @PrimaryKey({ type: "integer", autoincrement: true })
  id!: number & Opt;

  @Index()
  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @Property({ type: "text" })
  vocabulary!: string;

  @Property({ type: "text" })
  code!: string;

  /** Identifier of the publisher whose own vocabulary it is; null for the common vocabularies. */
  @Property({ type: "text", nullable: true })
  publisher!: string | null;
}
