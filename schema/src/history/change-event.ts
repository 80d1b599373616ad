import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { ChangePath } from "./change-path.ts";
import { ChangeAction } from "./changed-entity.ts";

/**
 * One change of one field, or the making or removing of one record. PostgreSQL writes it itself, in the transaction of
 * the change, and nobody alters it afterwards. It refers to nothing by a key: it outlives what it tells of.
 */
@Entity()
@Index({ properties: ["recordId", "entity", "position"] })
@Index({ properties: ["at", "entity", "recordId", "position"] })
@Index({
  name: "change_event_account",
  expression:
    "create index change_event_account on change_event (account_id, position) where account_id is not null",
})
@Index({
  name: "change_event_token",
  expression:
    "create index change_event_token on change_event (token_id, position) where token_id is not null",
})
@Index({
  name: "change_event_organisations",
  expression: "create index change_event_organisations on change_event using gin (organisations)",
})
@Index({
  name: "change_event_part",
  expression:
    "create index change_event_part on change_event (part) where entity = 'visibility_setting' and part is not null",
})
@Index({
  name: "change_event_undoes",
  expression: "create index change_event_undoes on change_event (undoes) where undoes is not null",
})
@Index({
  name: "change_event_removed",
  expression:
    "create index change_event_removed on change_event (entity, record_id, position) where kind = 'REMOVED'",
})
export class ChangeEvent {
  /** Tells nothing of how many events there are, which numbers would. */
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  id!: string & Opt;

  /** Its place among all events; known to the database alone. */
  @Property({ type: "bigint", autoincrement: true })
  position!: string & Opt;

  /** When the transaction began that made it. */
  @Property({ type: "datetime", defaultRaw: "now()" })
  at!: Date & Opt;

  @Enum(() => ChangePath)
  path!: ChangePath;

  @Property({ type: "uuid", nullable: true })
  accountId: string | null = null;

  @Property({ type: "uuid", nullable: true })
  tokenId: string | null = null;

  @Property({ type: "uuid", nullable: true })
  importRunId: string | null = null;

  /** The event that this one takes back. */
  @Property({ type: "uuid", nullable: true })
  undoes: string | null = null;

  /** Name of the table. */
  @Property({ type: "text" })
  entity!: string;

  @Property({ type: "uuid" })
  recordId!: string;

  /** Which part of the record, such as the code of a theme; null for the record itself. */
  @Property({ type: "text", nullable: true })
  part: string | null = null;

  @Enum(() => ChangeAction)
  kind!: ChangeAction;

  /** Name of the column; null when the whole record was made or removed. */
  @Property({ type: "text", nullable: true })
  field: string | null = null;

  /** Of a removed record, everything; of a list, the entry that went; of personal values, `{person, sealed}`. */
  @Property({ type: "json", nullable: true })
  old: unknown = null;

  /** Of a new record, everything, unless an import made it: its own lines tell that; of a list, the entry that came. */
  @Property({ type: "json", nullable: true })
  new: unknown = null;

  /** Ids of the organisations that the record is about. */
  @Property({ columnType: "uuid[]", type: "array", defaultRaw: "'{}'" })
  organisations: string[] & Opt = [];

  /** SHA-256 of the digest before it, of the same part of the same record, and of everything above but id and position. */
  @Property({ type: "blob" })
  digest!: Buffer & Opt;
}
