import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Account } from "./account.ts";

@ObjectType({ description: "A browser in which somebody is signed in." })
@Entity()
export class Session {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  account!: Ref<Account>;

  /** What the cookie holds, beside its signature. */
  @Unique()
  @Property({ type: "text" })
  token!: string;

  @Property({ type: "datetime" })
  expiresAt!: Date;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  ipAddress: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  userAgent: string | null = null;

  /** When a one-time or backup code was given in this session; null when none was. */
  @Property({ type: "datetime", nullable: true })
  secondFactorAt: Date | null = null;

  /** Until when confidential records may be read in this session; null while they may not. */
  @Property({ type: "datetime", nullable: true })
  confidentialUntil: Date | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  /** When it was last used, to within a few minutes. */
  @Property({ type: "datetime", defaultRaw: "now()" })
  updatedAt!: Date & Opt;
}
