import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";
import { ParticipationSession } from "./participation-session.ts";

/** The code with which its phones join is computed from its number and never kept, so that whoever reads the table joins nothing. */
@ObjectType({ description: "An organisation at a session: one voice, on as many phones as it likes." })
@Entity()
@Unique({ properties: ["session", "organisation"] })
@Check({ name: "session_organisation_code_is_numbered", expression: "code_number >= 1" })
export class SessionOrganisation {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => ParticipationSession, { ref: true, deleteRule: "cascade" })
  session!: Ref<ParticipationSession>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  organisation!: Ref<Organisation>;

  /** Raised when the facilitator gives it another code; the one before joins nothing any more. */
  @Property({ type: "integer" })
  codeNumber: number & Opt = 1;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it lets others read its scores beside its name; null while it was not asked.",
  })
  @Property({ type: "boolean", nullable: true })
  consentsToShare: boolean | null = null;
}
