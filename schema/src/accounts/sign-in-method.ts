import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Account } from "./account.ts";

/** One way in which a person signs in: a password, or an account with the organisation's own provider. */
@Entity()
@Unique({ properties: ["providerId", "subject"] })
export class SignInMethod {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  account!: Ref<Account>;

  /** `credential` for a password, `oidc` for the provider. */
  @Property({ type: "text" })
  providerId!: string;

  /** Who the person is to the provider; the account's own id for a password. */
  @Property({ type: "text" })
  subject!: string;

  /** Salted and hashed by scrypt; null for a provider. */
  @Property({ type: "text", nullable: true })
  password: string | null = null;

  /** The provider's tokens are never kept: nothing is asked of it after somebody has signed in. */
  @Property({ type: "text", nullable: true })
  accessToken: string | null = null;

  @Property({ type: "text", nullable: true })
  refreshToken: string | null = null;

  @Property({ type: "text", nullable: true })
  idToken: string | null = null;

  @Property({ type: "datetime", nullable: true })
  accessTokenExpiresAt: Date | null = null;

  @Property({ type: "datetime", nullable: true })
  refreshTokenExpiresAt: Date | null = null;

  @Property({ type: "text", nullable: true })
  scope: string | null = null;

  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Property({ type: "datetime", defaultRaw: "now()" })
  updatedAt!: Date & Opt;
}
