import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";
import { Account } from "./account.ts";
import { Role } from "./role.ts";

@ObjectType({ description: "A link with which one person may make an account, or get one more role, once." })
@Entity()
@Check({ name: "invitation_language_check", expression: "language in ('nl', 'fr', 'en', 'es')" })
export class Invitation {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** Null for the first administrator, whom nobody knows yet; their link counts only while there is none. */
  @Field(() => String, { nullable: true })
  @Index()
  @Property({ type: "text", nullable: true })
  email: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: "text", nullable: true })
  name: string | null = null;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "cascade" })
  organisation: Ref<Organisation> | null = null;

  @Field(() => Role)
  @Enum(() => Role)
  role!: Role;

  @Property({ type: "boolean" })
  readsConfidential: boolean & Opt = false;

  @Property({ type: "text" })
  language: Language & Opt = "en";

  /** SHA-256 of what the link holds, in hexadecimal. */
  @Unique()
  @Property({ type: "text" })
  tokenHash!: string;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime" })
  expiresAt!: Date;

  @Property({ type: "datetime", nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: "datetime", nullable: true })
  withdrawnAt: Date | null = null;

  /** Null when the command line, or the program itself, invites. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  invitedBy: Ref<Account> | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;
}
