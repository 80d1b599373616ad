import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settleEverything } from "@onze/api";
import { migrate, openDatabase, openOrm } from "@onze/schema";
import { seedDatabase } from "@onze/seeds";
import pg from "pg";
import { fillOf, UMBRELLA } from "./fill.sql.ts";

/** A PostgreSQL of the bench's own, in a folder that goes with it. */
export interface BenchServer {
  /** Of an empty database. */
  readonly url: string;
  /** For files that are measured with. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL with the settings that the product gives it. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "onze-bench-"));
  chmodSync(folder, 0o755); // as root, the server runs as another user, who has to get in
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const database = await openDatabase({ dataDirectory: folder }).catch((error) => {
    remove();
    throw error;
  });
  return {
    url: database.url,
    folder,
    async stop() {
      await database.stop();
      remove();
    },
  };
}

/** Makes a database with the code lists and the umbrella. @returns its address. */
export async function createEmpty(server: BenchServer, name: string): Promise<string> {
  await withBenchClient(server.url, (client) => client.query(`create database ${name}`));
  const address = new URL(server.url);
  address.pathname = `/${name}`;
  const orm = await openOrm(address.href, 2);
  await migrate(orm, address.href);
  await seedDatabase(orm.em, "reference");
  await orm.em.execute("update installation set is_ready = true, has_started = true");
  await orm.close();
  return address.href;
}

/** Makes a database with the generated set. @returns its address and the number of its coverage rows. */
export async function createFilled(
  server: BenchServer,
  name: string,
): Promise<{ url: string; coverageRows: number }> {
  const url = await createEmpty(server, name);
  const coverageRows = await withBenchClient(url, async (client) => {
    await client.query("begin"); // facts come with their activities, as in an import
    for (const statement of fillOf(UMBRELLA)) await client.query(statement);
    await client.query("commit");
    await client.query("analyze");
    await client.query("begin");
    await settleEverything(
      async (statement, values = []) => (await client.query(statement, [...values])).rows,
    );
    await client.query("commit");
    await client.query("vacuum (analyze)"); // what autovacuum does within a minute
    const { rows } = await client.query<{ count: number }>("select count(*)::int from coverage_row");
    return rows[0]?.count ?? 0;
  });
  return { url, coverageRows };
}

/** Lends a connection of the bench's own. */
export async function withBenchClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // whoever asks is told
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
