import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { Account } from "./account.ts";
import { Scope } from "./role.ts";

@ObjectType({ description: "With what a program of an organisation asks; the secret itself is shown once." })
@Entity()
export class ApiToken {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String, { description: "What it is for, in a person's words." })
  @Property({ type: "text" })
  name!: string;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  @Field(() => [Scope])
  @Property({ type: "text[]" })
  scopes!: Scope[];

  /** SHA-256 of the secret, in hexadecimal. */
  @Unique()
  @Property({ type: "text" })
  tokenHash!: string;

  /** Null when the command line made it. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  createdBy: Ref<Account> | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null when it does not expire." })
  @Property({ type: "datetime", nullable: true })
  expiresAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "To within a minute; null when it was never used.",
  })
  @Property({ type: "datetime", nullable: true })
  lastUsedAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while it may be used." })
  @Property({ type: "datetime", nullable: true })
  revokedAt: Date | null = null;
}
