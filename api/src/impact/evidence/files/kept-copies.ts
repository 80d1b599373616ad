import { createHash } from "node:crypto";
import { SYSTEM } from "../../../shared/actor.ts";
import type { Ask, Database } from "../../../shared/database.ts";
import { type CopyStore, databaseStore } from "./copy-store.ts";
import type { EvidenceSettings } from "./evidence-settings.ts";
import type { FileType } from "./file-types.ts";
import { openObjectStore } from "./object-store.ts";

/** A file to be kept. */
export interface NewCopy {
  readonly type: FileType;
  readonly content: Buffer;
}

/** Copies of evidence, each kept once however many pieces name it. */
export interface KeptCopies {
  /** Keeps a copy, in the transaction in which `name` lets something name the id of its row. @returns its hash. */
  keep(rows: Ask, copy: NewCopy, name: (id: string) => Promise<void>): Promise<string>;
  /** What is in a copy; null where it is not there, or is not what was kept any more, which is logged. */
  read(sha256: string): Promise<Buffer | null>;
  /** Takes away the copies that nothing names any more. */
  tidyUp(): Promise<void>;
}

interface Place {
  readonly database: Database;
  readonly settings: Pick<EvidenceSettings, "store">;
  readonly log: (message: string) => void;
}

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

export function openCopies({ database, settings, log }: Place): KeptCopies {
  const store: CopyStore = settings.store ? openObjectStore(settings.store) : databaseStore;
  return {
    async keep(rows, { type, content }, name) {
      const sha256 = hashOf(content);
      const [row] = await rows<{ id: string }>(
        `insert into evidence_file (sha256, media_type, size) values ($1, $2, $3)
          on conflict (sha256) do update set sha256 = excluded.sha256 returning id`,
        [sha256, type.mediaType, content.length],
      );
      if (!row) throw new Error("a copy was not recorded");
      await name(row.id);
      // last, so that nothing lies in a store that nobody knows of
      await store.keep(rows, sha256, content);
      return sha256;
    },
    async read(sha256) {
      const content = await store.read(database.rows, sha256);
      if (content && hashOf(content) === sha256) return content;
      log(`copy ${sha256} ${content ? "is not what was kept" : "is not where it is kept"}`);
      return null;
    },
    async tidyUp() {
      while (await forgetOne(database, store));
    },
  };
}

/**
 * One at a time: the row is held while its content goes, so that whoever brings the same again waits, and keeps it anew.
 *
 * @returns false when there was none.
 */
const forgetOne = (database: Database, store: CopyStore): Promise<boolean> =>
  database.transaction(SYSTEM, async (rows) => {
    const [unnamed] = await rows<{ id: string; sha256: string }>(
      `select f.id, f.sha256 from evidence_file f where not exists (select from evidence_item i where i.file_id = f.id)
        limit 1 for update of f skip locked`,
    );
    if (!unnamed) return false;
    // looked at again: somebody may have named it while it was not held
    const [gone] = await rows(
      "delete from evidence_file f where f.id = $1 and not exists (select from evidence_item i where i.file_id = f.id) returning f.id",
      [unnamed.id],
    );
    if (gone) await store.forget(unnamed.sha256);
    return gone !== undefined;
  });
