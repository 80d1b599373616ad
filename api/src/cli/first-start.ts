import type { MikroORM } from "@mikro-orm/postgresql";
import { isNew, seedDatabase } from "@onze/seeds";
import { settleEverything } from "../activities/settle-activities.ts";
import { SYSTEM } from "../shared/actor.ts";
import type { Database } from "../shared/database.ts";

/** Where seeds go. */
interface Seeded {
  readonly orm: MikroORM;
  readonly database: Database;
}

/**
 * Loads what a database needs once: the reference and, when wanted, the demonstration.
 *
 * Of several processes that start at once, one does it and the others wait. What a process that was killed left
 * half-way is gone on with: the database is ready only when everything that is derived is there.
 */
export function finishFirstStart(
  { orm, database }: Seeded,
  { withDemo }: { readonly withDemo: boolean },
): Promise<void> {
  return database.transaction(SYSTEM, async (ask) => {
    await ask("select pg_advisory_xact_lock(hashtext('onze first start'))");
    const [installation] = await ask<{ isReady: boolean }>(`select is_ready as "isReady" from installation`);
    if (installation?.isReady) return;
    if (await isNew(orm.em)) await seedDatabase(orm.em, "reference", ...(withDemo ? ["demo" as const] : []));
    await settleEverything(ask);
    await ask("update installation set is_ready = true");
  });
}

/** Loads the demonstration into a database that has no activities. */
export async function loadDemo(seeded: Seeded): Promise<void> {
  await seeded.database.rows("update installation set is_ready = false");
  await seedDatabase(seeded.orm.em, "demo");
  await finishFirstStart(seeded, { withDemo: false });
}
