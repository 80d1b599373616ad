import type { Database } from "./database.ts";

/**
 * SQL that each connection of the application begins with: it then works as a role that may write all data and none of
 * the history. Where the owner of the database could not make that role it goes on as the owner, who has given those
 * rights up (see the migration that makes the role). Migrations and the queue of imports stay with the owner.
 */
export const WORK_AS_APPLICATION =
  "select set_config('role', application_role(), false) where application_role() is not null";

/** Says so where the owner works: history is then only as safe as the owner's word, who could take its rights back. */
export async function warnOfOwner(database: Database, warn: (warning: string) => void): Promise<void> {
  const [{ role } = { role: null }] = await database.rows<{ role: string | null }>(
    "select application_role() as role",
  );
  if (role !== null) return;
  warn(
    "The owner of the database may not make the role onze_app, so the application works as the owner, who could change history. Before the first start on a database, let somebody who may do so make the role and grant it to the owner.",
  );
}
