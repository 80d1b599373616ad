import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeEach, expect, test, vi } from "vitest";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();
const folder = join(app.dataDirectory, "uploads");
/** What an import refuses at once. */
const FILE = "no file of IATI";

let alpha: string;
let editor: Readonly<Record<string, string>>;

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await app.sql("delete from import_run");
  await app.clear();
  alpha = (await app.add.member("Alpha")).id;
  await app.add.member("Beta");
  editor = (await app.signIn("MEMBER_EDITOR", { organisation: "alpha" })).headers;
});

/** A run whose file takes no room on the disk of the test. */
interface Kept {
  readonly status: string;
  readonly bytes: number;
  /** Days ago; none while it waits. */
  readonly ended?: number;
}

/** Records so many runs with their files. @returns their ids. */
async function keepAll(count: number, { status, bytes, ended }: Kept): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await app.sql(
    `insert into import_run (id, file_name, bytes, status, organisation_id, finished_at)
      select id, 'a.xml', $2, $3, $4, now() - make_interval(days => $5) from unnest($1::uuid[]) id`,
    [ids, bytes, status, alpha, ended ?? null],
  );
  for (const id of ids) {
    writeFileSync(join(folder, id), "");
    truncateSync(join(folder, id), bytes);
  }
  return ids;
}

const keep = async (run: Kept): Promise<string> => String(await keepAll(1, run));

/** Waits until the files that are kept are as wanted. */
const until = (isSo: (files: readonly string[]) => boolean): Promise<boolean> =>
  vi.waitUntil(() => isSo(kept()), { timeout: 20_000 });

const kept = (): readonly string[] => readdirSync(folder);

/** Begins an upload, without sending anything of its body. */
function begin(headers: Readonly<Record<string, string>>, bytes: number | null = FILE.length): ClientRequest {
  const sending = request(`${app.url}/api/imports?name=a.xml`, {
    method: "POST",
    headers: { ...headers, ...(bytes === null ? {} : { "content-length": bytes }) },
  });
  sending.on("error", () => undefined); // a test may break it off, and the server hangs up on what would still come
  sending.flushHeaders();
  return sending;
}

async function answerTo(sending: ClientRequest): Promise<{ status: number; message?: string }> {
  const [response] = await once(sending, "response");
  const { error } = JSON.parse(await text(response));
  return { status: response.statusCode, ...(error && { message: error.message }) };
}

const bring = (headers: Readonly<Record<string, string>>): Promise<{ status: number; message?: string }> => {
  const sending = begin(headers);
  sending.end(FILE);
  return answerTo(sending);
};

const FULL = {
  status: 429,
  message:
    "The files of this organisation that wait to be read would be larger than 5000000000 bytes together; bring this one when they have been read.",
};

test("a file is refused before it is sent when as many wait for its organisation as are kept", async () => {
  await keepAll(50, { status: "QUEUED", bytes: 1 });
  const before = kept();
  expect(await answerTo(begin(editor))).toEqual({
    status: 429,
    message:
      "50 files of this organisation wait to be read, which is as many as are kept; bring this one when one of them has been read.",
  });
  expect(kept()).toEqual(before);
});

test("a file is refused before it is sent when those that wait would be too large together", async () => {
  await keep({ status: "QUEUED", bytes: 4_500_000_000 });
  const before = kept();
  expect(await answerTo(begin(editor, 600_000_000))).toEqual(FULL);
  expect(await answerTo(begin(editor, null))).toEqual(FULL); // it may be as large as a file may be
  expect(kept()).toEqual(before);
});

test("what comes counts with what waits, before all of it is there", async () => {
  await keep({ status: "QUEUED", bytes: 4_500_000_000 });
  const colleague = (await app.signIn("MEMBER_EDITOR", { organisation: "alpha" })).headers;
  const coming = begin(colleague, 400_000_000);
  coming.write(FILE);
  await until((files) => files.length === 2);
  expect(await answerTo(begin(editor, 200_000_000))).toEqual(FULL);
  coming.destroy();
  await until((files) => files.length === 1);
  expect((await bring(editor)).status).toBe(202);
});

test("what waits for one organisation takes no room from another, nor from the secretariat", async () => {
  await keep({ status: "QUEUED", bytes: 5_000_000_000 });
  expect(await bring(editor)).toEqual(FULL);
  const others = [
    (await app.signIn("MEMBER_EDITOR", { organisation: "beta" })).headers,
    (await app.signIn("UMBRELLA_STAFF")).headers,
  ];
  for (const headers of others) expect((await bring(headers)).status).toBe(202);
});

test.each([
  ["an account", () => editor],
  ["a token", () => app.token("alpha", "IMPORT")],
])("nobody sends more than two files at once: %s", async (_, who) => {
  const headers = await who();
  const coming = [begin(headers), begin(headers)];
  for (const each of coming) each.write(FILE.slice(0, 5));
  await until((files) => files.length === 2);
  expect(await answerTo(begin(headers))).toEqual({
    status: 429,
    message:
      "You are sending 2 files already, which is as many as are taken at once; send this one when one of them has arrived.",
  });
  for (const each of coming) each.destroy();
  await until((files) => files.length === 0);
  expect((await bring(headers)).status).toBe(202);
});

test("what was stopped or failed makes room, and what somebody stopped goes first", async () => {
  const failed = await keep({ status: "FAILED", bytes: 2_000_000_000, ended: 3 });
  const cancelled = await keep({ status: "CANCELLED", bytes: 2_000_000_000, ended: 0 });
  const interrupted = await keep({ status: "RUNNING", bytes: 500_000_000 });
  const another = await keep({ status: "QUEUED", bytes: 500_000_000 });
  const sending = begin(editor, 600_000_000);
  sending.write(FILE);
  await until((files) => !files.includes(cancelled));
  expect(kept()).toEqual(expect.arrayContaining([failed, interrupted, another]));
  sending.destroy();
});

test("of what failed as many files are kept as of what waits", async () => {
  const oldest = await keep({ status: "FAILED", bytes: 1, ended: 9 });
  await keepAll(49, { status: "FAILED", bytes: 1, ended: 5 });
  expect((await bring(editor)).status).toBe(202);
  expect(kept()).not.toContain(oldest);
});

test("what is tried again while a file comes keeps its own, and the next one goes", async () => {
  const [oldest, next] = [
    await keep({ status: "FAILED", bytes: 1, ended: 9 }),
    await keep({ status: "FAILED", bytes: 1, ended: 8 }),
  ];
  await keepAll(48, { status: "FAILED", bytes: 1, ended: 5 });
  await withClient(app.databaseUrl, async (retrying) => {
    await retrying.query("begin");
    await retrying.query("update import_run set status = 'QUEUED', finished_at = null where id = $1", [
      oldest,
    ]);
    const sending = bring(editor);
    await vi.waitUntil(isHeldUp, { timeout: 20_000 });
    await retrying.query("commit");
    expect((await sending).status).toBe(202);
  });
  expect(kept()).toContain(oldest);
  expect(kept()).not.toContain(next);
});

/** Whether a statement waits for what another one holds. */
const isHeldUp = async (): Promise<boolean> =>
  (
    await app.sql(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
  ).length > 0;
