import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { entities } from "../entities.ts";

const migrations = fileURLToPath(new URL("../../migrations", import.meta.url));

/**
 * Opens the entity manager on a PostgreSQL database.
 *
 * @param url `postgres://…`, from the embedded server or from `DATABASE_URL`.
 * @param poolSize connections kept at most.
 */
export function openOrm(url: string, poolSize = 10): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    schemaGenerator: { skipTables: ["installation", "onze_migration"] },
    migrations: {
      path: migrations,
      snapshot: false,
      silent: true,
      emit: "ts",
      transactional: true,
      tableName: "onze_migration",
    },
  });
}

/** Brings the database to the newest structure; of several processes that start at once, one does it and the others wait. */
export async function migrate(orm: MikroORM, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query("select pg_advisory_lock(hashtext('onze migrations'))");
    await orm.migrator.up();
  } finally {
    await guard.end();
  }
}
