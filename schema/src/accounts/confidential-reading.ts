import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Account } from "./account.ts";

/** That somebody opened confidential records, and why, so that it can be asked about; the reason goes when they are erased. */
@Entity()
export class ConfidentialReading {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  account!: Ref<Account>;

  @Property({ type: "text" })
  reason!: string;

  @Property({ type: "datetime", defaultRaw: "now()" })
  openedAt!: Date & Opt;

  @Property({ type: "datetime" })
  openUntil!: Date;
}
