import type { Actor } from "./actor.ts";
import type { Database } from "./database.ts";

/**
 * Runs work of several services in one transaction: what they write is written together, or not at all. Each sees the database
 * as it always does, and what those before it wrote.
 */
export const withinTransaction = <Result>(
  database: Database,
  actor: Actor,
  work: (within: Database) => Promise<Result>,
): Promise<Result> =>
  database.transaction(actor, (rows) =>
    work({ ...database, rows, transaction: (_actor, inner) => inner(rows) }),
  );
