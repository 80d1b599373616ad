import { randomUUID } from "node:crypto";
import type { Opt, Ref } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Organisation } from "../organisations/organisation.ts";
import { ImportRun } from "./import-run.ts";

/**
 * Two organisations that may be one, as a run found them by the words of its file and the names of what was public then. The
 * run counts them for whoever reads it; a number of that day would go on telling what is hidden since.
 */
@Entity()
export class ImportSuggestion {
  @PrimaryKey({ type: "uuid", defaultRaw: "gen_random_uuid()" })
  readonly id: Opt<string> = randomUUID();

  @Index()
  @ManyToOne(() => ImportRun, { ref: true, deleteRule: "cascade" })
  run!: Ref<ImportRun>;

  /** One that the file names. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  left!: Ref<Organisation>;

  @Index()
  @ManyToOne(() => Organisation, { ref: true, deleteRule: "cascade" })
  right!: Ref<Organisation>;

  /** Whether the file names the other as well. */
  @Property({ type: "boolean" })
  namesBoth!: boolean;
}
