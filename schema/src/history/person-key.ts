import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** What opens the personal values of one person in the history. Without it they are lost, and the history still holds. */
@Entity()
export class PersonKey {
  /** Of an account, or of the invitation of somebody who has none yet. */
  @PrimaryKey({ type: "uuid" })
  accountId!: string;

  /** Null once it was destroyed: then nothing more is kept of that person either. */
  @Property({ type: "blob", nullable: true })
  key: Buffer | null = null;
}
