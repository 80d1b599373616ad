import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { fixture, iatiFile } from "../support/iati-file.ts";
import { rowsOf } from "../support/import-database.ts";
import { dataFolder, startServer } from "../support/start-server.ts";

const databaseUrl = await cloneDatabase();
const server = await startServer(databaseUrl, dataFolder(afterAll), afterAll);

/** What there is of uploads: files, and runs in the database. */
const recorded = async () => ({
  files: server.uploads(),
  runs: await rowsOf(databaseUrl, "select id from import_run"),
});

let before: Awaited<ReturnType<typeof recorded>>;

beforeEach(async () => {
  await vi.waitUntil(() => server.uploads().length === 0);
  before = await recorded();
});

test.each([
  [
    "an empty body",
    "?name=activities.xml",
    "",
    "The file is empty; choose the IATI file that the organisation publishes.",
  ],
  ["no name", "", iatiFile({ id: "A-1" }), "The upload has no file name; put it in the address as “?name=”."],
  [
    "a name of nothing but folders",
    "?name=folder/",
    iatiFile({ id: "A-1" }),
    "The upload has no file name; put it in the address as “?name=”.",
  ],
])("an upload with %s is refused, and nothing stays of it", async (_what, query, body, message) => {
  const response = await fetch(`${server.url}/api/imports${query}`, {
    method: "POST",
    headers: server.headers,
    body,
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: { code: "BAD_INPUT", message } });
  expect(await recorded()).toEqual(before);
});

test("an upload that says it is too large is refused before it is sent", async () => {
  const sending = request(`${server.url}/api/imports?name=a.xml`, {
    method: "POST",
    headers: { ...server.headers, "content-length": 1_000_000_001 },
  });
  sending.on("error", () => undefined); // the server hangs up on what would still come
  sending.flushHeaders();
  const [response] = await once(sending, "response");
  expect(response.statusCode).toBe(400);
  expect(JSON.parse(await text(response))).toMatchObject({
    error: {
      code: "BAD_INPUT",
      message: "The file is larger than 1000000000 bytes; give it to the command line instead.",
    },
  });
  expect(await recorded()).toEqual(before);
});

test("of an upload that breaks off nothing stays, and the server goes on", async () => {
  const whole = readFileSync(fixture("umbrella.xml"));
  const sending = request(`${server.url}/api/imports?name=a.xml`, {
    method: "POST",
    headers: { ...server.headers, "content-length": whole.length },
  });
  sending.on("error", () => undefined); // we break it off ourselves
  sending.write(whole.subarray(0, 2_000));
  await vi.waitUntil(() => server.uploads().length === 1);
  sending.destroy();
  await vi.waitUntil(() => server.uploads().length === 0);
  expect(await recorded()).toEqual(before);
  const id = await server.upload("umbrella.xml", whole);
  expect(await server.waitFor(id, ({ status }) => status === "APPLIED")).toMatchObject({
    bytes: whole.length,
  });
});

test("an import that does not exist has no events, and cannot be stopped or tried again", async () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const events = await fetch(`${server.url}/api/imports/${id}/events`, { headers: server.headers });
  expect(events.status).toBe(404);
  expect(await events.json()).toEqual({ error: { code: "NOT_FOUND", message: "There is no such import." } });
  for (const mutation of ["cancelImport", "retryImport"]) {
    const { errors } = await server.ask(`mutation { ${mutation}(id: "${id}") { id } }`);
    expect(errors).toMatchObject([
      { message: "There is no such import.", extensions: { code: "NOT_FOUND" } },
    ]);
  }
});

test("a reader who stops listening to events does not stop the import", async () => {
  const id = await server.upload("umbrella.xml", readFileSync(fixture("umbrella.xml")));
  const listening = new AbortController();
  const events = await fetch(`${server.url}/api/imports/${id}/events`, {
    headers: server.headers,
    signal: listening.signal,
  });
  expect(events.headers.get("content-type")).toContain("text/event-stream");
  listening.abort();
  expect(await server.waitFor(id, ({ status }) => status === "APPLIED")).toMatchObject({ status: "APPLIED" });
});
