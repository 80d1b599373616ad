import type { Ask } from "../../../shared/database.ts";

/** Where the content of kept copies lies; each is known by the SHA-256 of what is in it. */
export interface CopyStore {
  /** Keeps what is in a copy; what is kept already under that hash is written over. `rows` is of the transaction that records it. */
  keep(rows: Ask, sha256: string, content: Buffer): Promise<void>;
  /** Null where it is not there. */
  read(rows: Ask, sha256: string): Promise<Buffer | null>;
  forget(sha256: string): Promise<void>;
}

/** Keeps copies in the database, in the rows by which they are known. */
export const databaseStore: CopyStore = {
  async keep(rows, sha256, content) {
    await rows("update evidence_file set content = $2 where sha256 = $1", [sha256, content]);
  },
  async read(rows, sha256) {
    const [found] = await rows<{ content: Buffer | null }>(
      "select content from evidence_file where sha256 = $1",
      [sha256],
    );
    return found?.content ?? null;
  },
  async forget() {
    // what is in the row goes with it
  },
};
