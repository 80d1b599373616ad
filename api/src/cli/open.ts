import type { MikroORM } from "@mikro-orm/postgresql";
import { migrate, openOrm, openDatabase as openServer } from "@onze/schema";
import type { Environment } from "../env.ts";
import { type Database, openDatabase } from "../shared/database.ts";
import { type DemoChoice, finishFirstStart } from "./first-start.ts";

/** A database brought to the newest structure, with its reference. */
export interface OpenedDatabase {
  readonly url: string;
  readonly orm: MikroORM;
  readonly database: Database;
  close(): Promise<void>;
}

/** Opens the database of an environment for a command, and brings it to the newest structure; a new one gets its seeds. */
export async function openPrepared(
  { dataDirectory, databaseUrl }: Environment,
  demo: DemoChoice = "LEAVE_TO_SERVER",
): Promise<OpenedDatabase> {
  const server = await openServer({ dataDirectory, databaseUrl: databaseUrl ?? undefined });
  const orm = await openOrm(server.url, 4);
  await migrate(orm, server.url);
  const database = openDatabase(server.url, 4, () => undefined);
  await finishFirstStart({ orm, database }, demo);
  return {
    url: server.url,
    orm,
    database,
    async close() {
      await database.close();
      await orm.close();
      await server.stop();
    },
  };
}
