import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ImportRun } from "./import-run.ts";

export enum ChangeKind {
  NEW = "NEW",
  CHANGED = "CHANGED",
  UNCHANGED = "UNCHANGED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "What an import did to an activity.",
  valuesConfig: {
    WITHDRAWN: { description: "An earlier version of the file held it and this one does not." },
  },
});

@ObjectType({ description: "What an import did to one activity." })
@Entity()
@Index({ properties: ["run", "kind"] })
export class ImportChange {
  /** Not a number: the numbers that are missing from a list would tell how much of it is hidden. */
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @ManyToOne(() => ImportRun, { ref: true, deleteRule: "cascade" })
  run!: Ref<ImportRun>;

  /** Of the activity; identifiers are the holder's own, so another's may have the same. */
  @Index()
  @Property({ type: "uuid", nullable: true })
  activityId: string | null = null;

  @Field(() => ChangeKind)
  @Enum(() => ChangeKind)
  kind!: ChangeKind;

  @Field(() => String)
  @Property({ type: "text" })
  identifier!: string;

  @Field(() => String, { nullable: true, description: "In its first language; null when it has none." })
  @Property({ type: "text", nullable: true })
  title: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: "Line of the file; null for what the file no longer holds.",
  })
  @Property({ type: "integer", nullable: true })
  line: number | null = null;

  /**
   * What the activity added to the figures of the run: what it says by now would tell of that day nothing true. Null of what
   * was withdrawn, and of runs that did not keep it yet.
   */
  @Property({ type: "json", nullable: true })
  added: Record<string, unknown> | null = null;
}
