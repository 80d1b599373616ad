import type { Database } from "../../shared/database.ts";

/** SQL that makes a statement one of the role that alone may look at links and answers, until the transaction ends. */
export const AS_VOICE = "select set_config('role', coalesce(voice_role(), 'none'), true)";

/** SQL that makes it one of the application again. */
export const AS_APPLICATION = "select set_config('role', coalesce(application_role(), 'none'), true)";

/** Says so where that role could not be made: answers are then kept apart by their seals alone. */
export async function warnOfOpenVoice(database: Database, warn: (warning: string) => void): Promise<void> {
  const [{ role } = { role: null }] = await database.rows<{ role: string | null }>(
    "select voice_role() as role",
  );
  if (role !== null) return;
  warn(
    "The owner of the database may not make the role onze_voice, so links and sealed answers of anonymous rounds can be looked at by whoever works as the owner. Before the first start on a database, let somebody who may do so make the role and grant it to the owner.",
  );
}
