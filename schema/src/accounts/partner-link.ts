import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import type { Language } from "../values/localised-names.ts";
import { Account } from "./account.ts";

@ObjectType({
  description:
    "With what a partner looks at its own record without an account; what it holds is mailed, or shown once.",
})
@Entity()
@Check({ name: "partner_link_language_check", expression: "language in ('nl', 'fr', 'en', 'es')" })
export class PartnerLink {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  /** The partner whose record it opens. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  /** In whose name it was made; a link of a member opens no more than what the partner does with that member. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  madeByOrganisation!: Ref<Organisation>;

  /** SHA-256 of what the link holds, in hexadecimal. */
  @Unique()
  @Property({ type: "text" })
  tokenHash!: string;

  @Field(() => String, { nullable: true, description: "Where it was mailed to; null when it was shown." })
  @Property({ type: "text", nullable: true })
  email: string | null = null;

  @Field(() => String, { description: "In which its page opens: nl, fr, en or es." })
  @Property({ type: "text" })
  language!: Language;

  /** Null when the command line made it. */
  @Index()
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: "set null" })
  createdBy: Ref<Account> | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO)
  @Property({ type: "datetime" })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "To within a minute; null when nobody opened it yet.",
  })
  @Property({ type: "datetime", nullable: true })
  lastUsedAt: Date | null = null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while it may be used." })
  @Property({ type: "datetime", nullable: true })
  revokedAt: Date | null = null;
}
