import type { MikroORM } from "@mikro-orm/postgresql";
import { migrate, openOrm, openDatabase as openServer } from "@onze/schema";
import { isNew, seedDatabase } from "@onze/seeds";
import { settleEverything } from "../activities/settle-activities.ts";
import type { Environment } from "../env.ts";
import { type Database, openDatabase } from "../shared/database.ts";

/** A database brought to the newest structure, with its reference. */
export interface OpenedDatabase {
  readonly url: string;
  readonly orm: MikroORM;
  readonly database: Database;
  /** True when nothing had ever been loaded before. */
  readonly wasNew: boolean;
  close(): Promise<void>;
}

/** Opens the database of an environment for a command, and brings it to the newest structure. */
export async function openPrepared({ dataDirectory, databaseUrl }: Environment): Promise<OpenedDatabase> {
  const server = await openServer({ dataDirectory, databaseUrl: databaseUrl ?? undefined });
  const orm = await openOrm(server.url, 4);
  await migrate(orm, server.url);
  const wasNew = await isNew(orm.em);
  if (wasNew) await seedDatabase(orm.em, "reference");
  const database = openDatabase(server.url, 4, () => undefined);
  return {
    url: server.url,
    orm,
    database,
    wasNew,
    async close() {
      await database.close();
      await orm.close();
      await server.stop();
    },
  };
}

/** Loads the demonstration and everything derived from it. */
export async function loadDemo({ orm, database }: Pick<OpenedDatabase, "orm" | "database">): Promise<void> {
  await seedDatabase(orm.em, "demo");
  await database.transaction(settleEverything);
}
