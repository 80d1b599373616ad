import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Account } from "./account.ts";

/** The one-time codes of an account. */
@Entity()
@Unique({ properties: ["account"] })
export class SecondFactor {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  account!: Ref<Account>;

  /** What codes are computed from, encrypted with the secret of the installation. */
  @Property({ type: "text" })
  secret!: string;

  /** Codes that are left, each for one use, encrypted likewise. */
  @Property({ type: "text" })
  backupCodes!: string;

  /** False until a first code was given: only then is it asked for. */
  @Property({ type: "boolean" })
  verified: boolean & Opt = false;

  @Property({ type: "integer" })
  failedVerificationCount: number & Opt = 0;

  @Property({ type: "datetime", nullable: true })
  lockedUntil: Date | null = null;
}
