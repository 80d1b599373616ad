import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Organisation } from "../organisations/organisation.ts";

export enum ImportStatus {
  QUEUED = "QUEUED",
  RUNNING = "RUNNING",
  APPLIED = "APPLIED",
  REFUSED = "REFUSED",
  CANCELLED = "CANCELLED",
  INTERRUPTED = "INTERRUPTED",
  FAILED = "FAILED",
}

registerEnumType(ImportStatus, {
  name: "ImportStatus",
  description: "How far an import is. Unless APPLIED, nothing of it is in the database.",
  valuesConfig: {
    REFUSED: { description: "The file as a whole cannot be read; the message says why." },
    INTERRUPTED: { description: "The process that read it was stopped; it can be tried again." },
    FAILED: { description: "A fault of ours; it is logged." },
  },
});

@ObjectType({ description: "One reading of one file." })
@Entity()
export class ImportRun {
  @Field(() => ID)
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Field(() => String)
  @Property({ type: "text" })
  fileName!: string;

  @Field(() => Float, { description: "Size of the file." })
  @Property({ type: "bigint", runtimeType: "number" })
  bytes!: number;

  @Field(() => ImportStatus)
  @Enum(() => ImportStatus)
  status: ImportStatus & Opt = ImportStatus.QUEUED;

  @Field(() => Float, { description: "Bytes read so far." })
  @Property({ type: "bigint", runtimeType: "number" })
  bytesRead: number & Opt = 0;

  @Field(() => Int, {
    nullable: true,
    description:
      "Activities read so far. Until it is applied, null unless the viewer, or their organisation, brought the file.",
  })
  @Property({ type: "integer" })
  activitiesRead: number & Opt = 0;

  @Property({ type: "boolean" })
  cancelRequested: boolean & Opt = false;

  @Field(() => String, {
    nullable: true,
    description: "Why it was refused, cancelled or failed, in one sentence.",
  })
  @Property({ type: "text", nullable: true })
  message: string | null = null;

  /** The report as the command line prints it; null until it is there. */
  @Property({ type: "json", nullable: true })
  report: Record<string, unknown> | null = null;

  /** Who asked for it; null for the secretariat and the command line, which may import what anybody reports. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true, deleteRule: "set null" })
  organisation: Ref<Organisation> | null = null;

  /** The account that brought the file; it may be gone by now. */
  @Property({ type: "uuid", nullable: true })
  accountId: string | null = null;

  /** The token with which a program brought it. */
  @Property({ type: "uuid", nullable: true })
  tokenId: string | null = null;

  @Field(() => GraphQLDateTimeISO)
  @Index()
  @Property({ type: "datetime", defaultRaw: "now()" })
  createdAt!: Date & Opt;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Null while it is not finished." })
  @Property({ type: "datetime", nullable: true })
  finishedAt: Date | null = null;
}
