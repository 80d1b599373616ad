import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { dumpContent } from "../support/dump-tables.ts";
import { fixture, iatiFile } from "../support/iati-file.ts";
import { importPath, rowsOf, testDatabase } from "../support/import-database.ts";
import { importIsGone, importReaches, largeFile, READING } from "../support/large-file.ts";
import { endOf } from "../support/run-onze.ts";
import { dataFolder, type RunState, startServer } from "../support/start-server.ts";
import { withClient } from "../support/with-client.ts";

const { path, activities } = await largeFile();
const large = readFileSync(path);

const RETRY = "mutation ($id: ID!) { retryImport(id: $id) { status } }";
const CANCEL = "mutation ($id: ID!) { cancelImport(id: $id) { status message } }";
const hasEnded = ({ status }: RunState) => status !== "QUEUED" && status !== "RUNNING";

let databaseUrl: string;

beforeEach(async () => {
  databaseUrl = await testDatabase();
});

test.each(["SIGKILL", "SIGTERM"] as const)(
  "after %s of the server an upload under way is interrupted, nothing is changed, and it can be tried again",
  async (signal) => {
    const before = await dumpContent(databaseUrl);
    const folder = dataFolder();
    const killed = await startServer(databaseUrl, folder);
    const id = await killed.upload("large.xml", large);
    await importReaches(databaseUrl, READING);
    killed.process.kill(signal);
    await endOf(killed.process);
    await importIsGone(databaseUrl);
    expect(await dumpContent(databaseUrl)).toEqual(before);

    const server = await startServer(databaseUrl, folder);
    expect(await server.find(id)).toMatchObject({ status: "INTERRUPTED", report: null });
    expect(await server.ask(RETRY, { id })).toMatchObject({ data: { retryImport: { status: "QUEUED" } } });
    const run = await server.waitFor(id, hasEnded);
    expect(run).toMatchObject({ status: "APPLIED", report: { activities: { new: activities } } });
  },
);

test("an upload that still waits when the server is killed is read by the next one", async () => {
  const folder = dataFolder();
  const killed = await startServer(databaseUrl, folder);
  await killed.upload("large.xml", large);
  const second = await killed.upload("member.xml", readFileSync(fixture("member.xml")));
  killed.process.kill("SIGKILL");
  await endOf(killed.process);

  const server = await startServer(databaseUrl, folder);
  expect(await server.waitFor(second, hasEnded)).toMatchObject({ status: "APPLIED" });
});

test("an import that is cancelled while it reads changes nothing, and can be tried again", async () => {
  const before = await dumpContent(databaseUrl);
  const server = await startServer(databaseUrl, dataFolder());
  const id = await server.upload("large.xml", large);
  await server.waitFor(id, ({ status }) => status === "RUNNING");
  await server.ask(CANCEL, { id });
  const run = await server.waitFor(id, hasEnded);
  expect(run).toMatchObject({
    status: "CANCELLED",
    message: "The import was stopped on request; nothing was changed.",
  });
  await importIsGone(databaseUrl);
  expect(await dumpContent(databaseUrl)).toEqual(before);
  await server.ask(RETRY, { id });
  expect(await server.waitFor(id, hasEnded)).toMatchObject({ status: "APPLIED" });
});

test("an import that is tried again the moment it is stopped is read, though its process still ends", async () => {
  const server = await startServer(databaseUrl, dataFolder());
  const id = await server.upload("large.xml", large);
  await server.waitFor(id, ({ status }) => status === "RUNNING");
  await server.ask(CANCEL, { id });
  await withClient(databaseUrl, (client) =>
    vi.waitUntil(
      async () => {
        const { rowCount } = await client.query("select from import_run where status = 'CANCELLED'");
        return rowCount === 1;
      },
      { timeout: 60_000, interval: 1 },
    ),
  );
  await server.ask(RETRY, { id });
  expect(await server.waitFor(id, hasEnded)).toMatchObject({ status: "APPLIED" });
});

test("an import that waits is cancelled at once, and one that has ended stays as it is", async () => {
  const server = await startServer(databaseUrl, dataFolder());
  const first = await server.upload("large.xml", large);
  const waiting = await server.upload("small.xml", iatiFile({ id: "A-1", by: "XX-ILL-0077" }));
  expect(await server.ask(CANCEL, { id: waiting })).toMatchObject({
    data: { cancelImport: { status: "CANCELLED" } },
  });
  await server.waitFor(first, hasEnded);
  expect(await server.ask(CANCEL, { id: first })).toMatchObject({
    data: { cancelImport: { status: "APPLIED" } },
  });
  expect(await server.ask(RETRY, { id: first })).toMatchObject({
    errors: [{ extensions: { code: "CONFLICT" } }],
  });
  expect(
    await rowsOf(databaseUrl, "select from organisation_identifier where value = 'XX-ILL-0077'"),
  ).toEqual([]);
});

test("a file that the command line imports while an upload of the same file runs waits for it, and finds everything unchanged", async () => {
  const server = await startServer(databaseUrl, dataFolder());
  const id = await server.upload("large.xml", large);
  await importReaches(databaseUrl, READING);
  const second = await importPath(databaseUrl, path);
  expect(second.activities).toMatchObject({ new: 0, changed: 0, unchanged: activities, withdrawn: 0 });
  expect((await server.waitFor(id, hasEnded)).report?.activities).toMatchObject({ new: activities });
});
