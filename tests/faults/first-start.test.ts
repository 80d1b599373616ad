import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { iatiFile, writeFile } from "../support/iati-file.ts";
import { endOf, runOnze, startOnze } from "../support/run-onze.ts";
import { databaseAt } from "../support/template-databases.ts";
import { withClient } from "../support/with-client.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "onze-first-start-"));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

async function emptyDatabase(): Promise<string> {
  const serverUrl = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name}`));
  afterAll(() => withClient(serverUrl, (client) => client.query(`drop database ${name} with (force)`)));
  return databaseAt(serverUrl, name);
}

const serve = (url: string, settings: Readonly<Record<string, string>> = {}) =>
  startOnze(url, ["serve"], { PORT: "0", ONZE_DATA: dataDirectory, ...settings });

/** Waits until it serves. @returns what it printed by then. */
async function serves(child: ReturnType<typeof serve>): Promise<string> {
  let printed = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    printed += text;
    if (printed.includes("Whoever opens this link first")) break;
  }
  expect(printed).toMatch(/^Onze is at http/);
  return printed;
}

/** Starts for the first time, or again, and stops. @returns what was printed. */
async function serveOnce(url: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = serve(url, settings);
  const printed = await serves(child);
  await stop(child);
  return printed;
}

async function stop(child: ReturnType<typeof serve>): Promise<void> {
  child.kill("SIGTERM");
  await endOf(child);
}

const countIn = (url: string, table: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table}`);
    return rows[0]?.count ?? 0;
  }).catch(() => 0); // the table is not there yet

test("a first start that is killed half-way is finished by the next one", async () => {
  const url = await emptyDatabase();
  const killed = serve(url);
  await expect.poll(() => countIn(url, "region"), { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  killed.kill("SIGKILL");
  await endOf(killed);
  const second = serve(url);
  await serves(second);
  expect(await countIn(url, "activity")).toBeGreaterThan(50);
  expect(await countIn(url, "coverage_row")).toBeGreaterThan(100);
  expect(await countIn(url, "coverage_total")).toBeGreaterThan(100);
  await stop(second);
});

test("of two first starts at once both serve, and the demonstration is there once", async () => {
  const url = await emptyDatabase();
  const both = [serve(url), serve(url)];
  await Promise.all(both.map(serves));
  expect(await countIn(url, "installation where is_ready")).toBe(1);
  expect(await countIn(url, "source where demonstration")).toBeGreaterThan(0);
  await Promise.all(both.map(stop));
});

test("a first start where real people work loads no demonstration, nor does a later one", async () => {
  const url = await emptyDatabase();
  await serveOnce(url, { ONZE_ENV: "production" });
  expect(await countIn(url, "region")).toBeGreaterThan(0);
  await serveOnce(url);
  expect(await countIn(url, "activity")).toBe(0);
  expect(await countIn(url, "account")).toBe(0);
});

test("a command before the first start leaves the demonstration to it", async () => {
  const url = await emptyDatabase();
  expect(await runOnze(url, "account", "list")).toMatchObject({ code: 0 });
  expect(await countIn(url, "activity")).toBe(0);
  await serveOnce(url);
  expect(await countIn(url, "activity")).toBeGreaterThan(50);
  expect(await countIn(url, "account where demonstration")).toBeGreaterThan(0);
});

test.each([
  ["a file was taken in", () => ["import", "iati", writeFile(iatiFile({ id: "XM-1" }))], 1],
  ["it was removed", () => ["seed", "remove-demo"], 0],
])("where %s before the first start, no demonstration is loaded", async (_, command, activities) => {
  const url = await emptyDatabase();
  expect(await runOnze(url, ...command())).toMatchObject({ code: 0 });
  await serveOnce(url);
  expect(await countIn(url, "source where demonstration")).toBe(0);
  expect(await countIn(url, "activity")).toBe(activities);
});

const OPEN = "Anybody can sign in with the accounts of the demonstration";

test("where people reach it from elsewhere, the terminal says once that accounts of the demonstration are let in", async () => {
  const url = await emptyDatabase();
  expect(await serveOnce(url)).not.toContain(OPEN);
  const lines = (await serveOnce(url, { ONZE_URL: "https://onze.example" })).split("\n");
  expect(lines.filter((line) => line.includes(OPEN))).toHaveLength(1);
  expect(await serveOnce(url, { ONZE_URL: "https://onze.example", ONZE_ENV: "production" })).not.toContain(
    OPEN,
  );
});
