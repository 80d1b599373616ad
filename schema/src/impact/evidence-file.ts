import { randomUUID } from "node:crypto";
import type { Opt } from "@mikro-orm/core";
import { Check, Entity, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A copy that is kept of a piece of evidence, known by what is in it." })
@Entity()
@Check({ name: "evidence_file_known_by_its_hash", expression: "sha256 ~ '^[0-9a-f]{64}$'" })
export class EvidenceFile {
  /** Not told: the same copy may be kept of other evidence, which is not for everybody to know of. */
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String, { description: "SHA-256 of what is in it, in hexadecimal." })
  @Unique()
  @Property({ type: "text" })
  sha256!: string;

  @Field(() => String, { description: "Media type, as read from what is in it." })
  @Property({ type: "text" })
  mediaType!: string;

  @Field(() => Int, { description: "Bytes." })
  @Property({ type: "integer" })
  size!: number;

  @Property({ type: "datetime", defaultRaw: "now()" })
  storedAt!: Date & Opt;

  /** What is in it; null where it lies in a store of objects. */
  @Property({ type: "blob", nullable: true, lazy: true })
  content: Buffer | null = null;
}
