import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Theme } from "./theme.ts";

/** Words that suggest a theme when a title, description or result holds them; a final `*` stands for any ending. */
@Entity()
export class ThemeKeyword {
  @PrimaryKey({ type: "integer", autoincrement: true })
  id!: number & Opt;

  @ManyToOne(() => Theme, { ref: true })
  theme!: Ref<Theme>;

  @Property({ type: "text" })
  language!: string;

  @Property({ type: "text" })
  pattern!: string;
}
