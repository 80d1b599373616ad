import { PrimaryKeyProp } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** A way in which files write that a partner's name is withheld; a final `*` stands for any ending. */
@Entity()
export class WithheldName {
  [PrimaryKeyProp]?: "pattern";

  @PrimaryKey({ type: "text" })
  pattern!: string;

  @Property({ type: "text" })
  language!: string;
}
