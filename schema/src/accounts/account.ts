import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Check, Entity, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import type { Language } from "../values/localised-names.ts";

@ObjectType({ description: "A person who can sign in; what they may do is in their grants." })
@Entity()
@Check({ name: "account_language_check", expression: "language in ('nl', 'fr', 'en', 'es')" })
@Check({ name: "account_email_in_small_letters", expression: "email = lower(email)" })
export class Account {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String)
  @Property({ type: "text" })
  name!: string;

  @Field(() => String, { description: "In small letters; no two accounts have the same." })
  @Unique()
  @Property({ type: "text" })
  email!: string;

  /** Whether the person has shown that the mailbox is theirs; only then may a provider's account be joined to it. */
  @Property({ type: "boolean" })
  emailVerified: boolean & Opt = false;

  /** Never filled; the library that signs people in asks for it. */
  @Property({ type: "text", nullable: true })
  image: string | null = null;

  @Field(() => String, { description: "Of mails to this person: nl, fr, en or es." })
  @Property({ type: "text" })
  language: Language & Opt = "en";

  /** Whether a one-time code is set up. */
  @Property({ type: "boolean" })
  twoFactorEnabled: boolean & Opt = false;

  @Field(() => Boolean, { description: "True for an account that came with the demonstration." })
  @Property({ type: "boolean" })
  demonstration: boolean & Opt = false;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while the account may be used." })
  @Property({ type: "datetime", nullable: true })
  disabledAt: Date | null = null;

  @Property({ type: "datetime", nullable: true })
  erasedAt: Date | null = null;

  /** When an administrator last took away how the person signed in; kept for the history, which says who did. */
  @Property({ type: "datetime", nullable: true })
  signInResetAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "To within a few minutes, also once they signed out; null when they never signed in.",
  })
  @Property({ type: "datetime", nullable: true })
  lastSeenAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Property({ type: "datetime", defaultRaw: "now()" })
  updatedAt!: Date & Opt;
}
