import type { MikroORM, SqlEntityManager } from "@mikro-orm/postgresql";
import { isNew, seedDatabase } from "@onze/seeds";
import { settleEverything } from "../activities/settle-activities.ts";
import { type Actor, actorText, COMMAND_LINE, SYSTEM } from "../shared/actor.ts";
import type { Database } from "../shared/database.ts";

/** Where seeds go. */
interface Seeded {
  readonly orm: MikroORM;
  readonly database: Database;
}

/**
 * What becomes of the demonstration in a database that has none yet: the first start of the server loads it or leaves it
 * out, for good. A command before that leaves the choice to the server, but one that loads or removes the demonstration
 * makes it itself.
 */
export type DemoChoice = "LOAD" | "LEAVE_OUT" | "LEAVE_TO_SERVER";

interface Installation {
  readonly isReady: boolean;
  readonly hasStarted: boolean;
  readonly hasActivities: boolean;
}

const INSTALLATION = `select is_ready as "isReady", has_started as "hasStarted",
  exists (select from activity) as "hasActivities" from installation`;

/**
 * Loads what a database needs once: the reference and, when wanted and nothing else was taken in, the demonstration.
 *
 * Of several processes that start at once, one does it and the others wait. What a process that was killed left
 * half-way is gone on with: the database is ready only when everything that is derived is there.
 */
export async function finishFirstStart(
  seeded: Seeded,
  demo: DemoChoice,
  actor: Actor = SYSTEM,
): Promise<void> {
  const em = await workAs(seeded, actor);
  await seeded.database.transaction(actor, async (ask) => {
    await ask("select pg_advisory_xact_lock(hashtext('onze first start'))");
    const [installation] = await ask<Installation>(INSTALLATION);
    const isChosen = installation?.hasStarted || demo === "LEAVE_TO_SERVER";
    if (installation?.isReady && isChosen) return;
    if (await isNew(em)) await seedDatabase(em, "reference");
    if (demo === "LOAD" && !isChosen && !installation?.hasActivities) await seedDatabase(em, "demo");
    await settleEverything(ask);
    await ask("update installation set is_ready = true, has_started = has_started or $1", [!isChosen]);
  });
}

/** Loads the demonstration into a database that has no activities. */
export async function loadDemo(seeded: Seeded): Promise<void> {
  await seeded.database.rows("update installation set is_ready = false");
  await seedDatabase(await workAs(seeded, COMMAND_LINE), "demo");
  await finishFirstStart(seeded, "LEAVE_OUT", COMMAND_LINE);
}

/** An entity manager with the rights of the application, whose changes are told of `actor`. */
export async function workAs({ orm, database }: Seeded, actor: Actor): Promise<SqlEntityManager> {
  const [working] = await database.rows<{ role: string }>("select current_user as role");
  return orm.em.fork({
    session: { ...working, variables: { "onze.actor": actorText(actor) } },
  });
}
