import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Theme } from "../values/theme.ts";
import { Visibility } from "../values/visibility.ts";
import { ThemeOrigin } from "./activity-enums.ts";
import { Partnership } from "./partnership.ts";

/**
 * A theme of a partnership: of the themes of the activities that prove it, a copy of the one with the largest share for
 * each theme, origin and visibility. Derived with the partnership.
 */
@Entity()
@Index({ properties: ["partnership", "theme"] })
export class PartnershipTheme {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string & Opt;

  @ManyToOne(() => Partnership, { ref: true, deleteRule: "cascade" })
  partnership!: Ref<Partnership>;

  @ManyToOne(() => Theme, { ref: true, nullable: true })
  theme!: Ref<Theme> | null;

  @Property({ type: "double" })
  share!: number;

  @Enum(() => ThemeOrigin)
  origin!: ThemeOrigin;

  @Property({ type: "text", nullable: true })
  evidence!: string | null;

  @Property({ type: "boolean" })
  assumedEqual!: boolean;

  @Property({ type: "date", nullable: true })
  confirmedOn!: string | null;

  /** Line of the activity's source. */
  @Property({ type: "integer", nullable: true })
  sourceLine!: number | null;

  /** Of the activity. */
  @Enum(() => Visibility)
  visibility!: Visibility;
}
