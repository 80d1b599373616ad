import { once } from "node:events";
import { connect } from "node:net";
import pg from "pg";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { iatiFile } from "../support/iati-file.ts";
import { testDatabase } from "../support/import-database.ts";
import { endOf } from "../support/run-onze.ts";
import { dataFolder, startServer, type TestServer } from "../support/start-server.ts";

let databaseUrl: string;
let server: TestServer;

beforeEach(async () => {
  databaseUrl = await testDatabase();
  server = await startServer(databaseUrl, dataFolder());
});

/** Holds the table that a question needs. @returns what lets it go. */
async function holdThemes(): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  holder.on("error", () => undefined); // the database goes with the test
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query("begin");
  await holder.query("lock table theme in access exclusive mode");
  return async () => {
    await holder.query("rollback");
  };
}

/** Waits until a question waits for the table. */
async function isAsked(): Promise<void> {
  const watcher = new pg.Client({ connectionString: databaseUrl });
  await watcher.connect();
  const waiting = async () => {
    const { rowCount } = await watcher.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rowCount;
  };
  await expect.poll(waiting).toBe(1);
  await watcher.end();
}

const SLOW = "{ themes { code } }";

test("a question in flight is answered after the server was told to stop, and nobody else is let in", async () => {
  const { port } = new URL(server.url);
  const early = connect(Number(port), "127.0.0.1"); // connected, and has not asked yet
  await once(early, "connect");
  const letGo = await holdThemes();
  const answer = server.ask(SLOW);
  await isAsked();
  server.process.kill("SIGTERM");

  await expect
    .poll(() =>
      fetch(`${server.url}/healthz`).then(
        () => "let in",
        () => "refused",
      ),
    )
    .toBe("refused");
  early.write("GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n");
  const [said] = await once(early.setEncoding("utf8"), "data");
  expect(said).toMatch(/^HTTP\/1\.1 503 [\s\S]*"code":"STOPPING"/);

  await letGo();
  expect((await answer).data).toMatchObject({ themes: expect.arrayContaining([{ code: "health" }]) });
  expect(await endOf(server.process)).toBe(0);
});

test("who follows an import is let go, and the import is interrupted", async () => {
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query("select pg_advisory_lock(hashtext('onze import'))");
  const id = await server.upload("a.xml", iatiFile({ id: "A-1" }));
  await server.waitFor(id, ({ status }) => status === "RUNNING");
  const events = await fetch(`${server.url}/api/imports/${id}/events`, { headers: server.headers });
  const begun = performance.now();
  server.process.kill("SIGTERM");
  const heard = await events.text();
  expect(heard).toContain('"status":"RUNNING"');
  expect(heard).not.toContain("event: done");
  expect(await endOf(server.process)).toBe(0);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await holder.end();
});

test("a server that answers nobody stops at once, also with browsers connected", async () => {
  await server.ask(SLOW);
  const { port } = new URL(server.url);
  const idle = connect(Number(port), "127.0.0.1");
  await once(idle, "connect");
  const begun = performance.now();
  server.process.kill("SIGTERM");
  expect(await endOf(server.process)).toBe(0);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test("a question that does not end is cut after ten seconds, and the server ends well", async () => {
  await holdThemes();
  const answer = server.ask(SLOW).then(
    () => "answered",
    () => "cut",
  );
  await isAsked();
  const begun = performance.now();
  server.process.kill("SIGTERM");
  expect(await answer).toBe("cut");
  expect(performance.now() - begun).toBeGreaterThan(9_000);
  await endOf(server.process);
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test.each(["SIGTERM", "SIGINT"] as const)("told a second time, by %s, it ends at once", async (signal) => {
  await holdThemes();
  const answer = server.ask(SLOW).catch(() => null);
  await isAsked();
  server.process.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(`${server.url}/healthz`).then(
        () => "let in",
        () => "refused",
      ),
    )
    .toBe("refused");
  const begun = performance.now();
  server.process.kill(signal);
  expect(await endOf(server.process)).toBe(1);
  expect(performance.now() - begun).toBeLessThan(3_000);
  await answer;
});
