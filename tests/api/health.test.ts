import { expect, inject, test } from "vitest";
import { send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();
const name = new URL(app.databaseUrl).pathname.slice(1);
const onServer = (statement: string) =>
  withClient(inject("postgresUrl"), (client) => client.query(statement));

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const { status, text } = await send(app.url, { method: "GET", path, headers });
  return { status, answer: JSON.parse(text) };
}

test("the process is told to be well, and ready, also to those who ask by its number on a network", async () => {
  const headers = { host: "10.1.2.3:4011" };
  expect(await get("/healthz", headers)).toEqual({ status: 200, answer: { status: "OK" } });
  expect(await get("/readyz", headers)).toEqual({ status: 200, answer: { status: "READY" } });
});

test("without the newest structure it is not ready", async () => {
  const [last] = await app.sql<{ name: string }>(
    "delete from onze_migration where id = (select max(id) from onze_migration) returning name",
  );
  expect(await get("/readyz")).toEqual({
    status: 503,
    answer: {
      error: {
        code: "MIGRATIONS_MISSING",
        message: "The structure of the database is older than this program.",
      },
    },
  });
  await app.sql("insert into onze_migration (name) values ($1)", [last?.name]);
  expect((await get("/readyz")).status).toBe(200);
});

test("without its database it lives and is not ready, and is ready again once that is back", async () => {
  await onServer(`alter database ${name} with allow_connections false`);
  await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await expect
    .poll(() => get("/readyz"))
    .toEqual({
      status: 503,
      answer: { error: { code: "DATABASE_UNREACHABLE", message: "The database does not answer." } },
    });
  expect((await get("/healthz")).status).toBe(200);
  await onServer(`alter database ${name} with allow_connections true`);
  await expect.poll(() => get("/readyz"), { timeout: 10_000 }).toMatchObject({ status: 200 });
});
