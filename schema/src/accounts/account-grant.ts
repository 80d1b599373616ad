import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Account } from "./account.ts";
import { Role } from "./role.ts";

@ObjectType("Grant", { description: "What an account may do for one organisation." })
@Entity()
@Index({
  name: "account_grant_one_of_a_kind",
  expression:
    "create unique index account_grant_one_of_a_kind on account_grant (account_id, organisation_id, role) where withdrawn_at is null",
})
export class AccountGrant {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => Account, { ref: true, deleteRule: "cascade" })
  account!: Ref<Account>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => Role)
  @Enum(() => Role)
  role!: Role;

  @Field(() => Boolean, {
    description: "Named for confidential records, after a second factor and a reason.",
  })
  @Property({ type: "boolean" })
  readsConfidential: boolean & Opt = false;

  /** Null when the command line, or the program itself, gave it. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  grantedBy: Ref<Account> | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  grantedAt!: Date & Opt;

  /** Null while it holds; what was withdrawn is kept. */
  @Property({ type: "datetime", nullable: true })
  withdrawnAt: Date | null = null;
}
