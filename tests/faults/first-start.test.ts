import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { endOf, startOnze } from "../support/run-onze.ts";
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

const serve = (url: string) => startOnze(url, ["serve"], { PORT: "0", ONZE_DATA: dataDirectory });

async function serves(child: ReturnType<typeof serve>): Promise<void> {
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  expect(line).toMatch(/http:/);
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
