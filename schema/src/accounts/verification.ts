import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** Something given out that may come back once: a link to a new password, a sign-in half-way, a question to a provider. */
@Entity()
export class Verification {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** Hashed: whoever reads the table cannot use it. */
  @Index()
  @Property({ type: "text" })
  identifier!: string;

  /** The id of the account that it is for, where there is one. */
  @Index()
  @Property({ type: "text" })
  value!: string;

  @Property({ type: "datetime" })
  expiresAt!: Date;

  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Property({ type: "datetime", defaultRaw: "now()" })
  updatedAt!: Date & Opt;
}
