import {
  createApp,
  readAccountSettings,
  readEvidenceSettings,
  readHttpSettings,
  settleEverything,
} from "@onze/api";
import { migrate, openOrm } from "@onze/schema";
import { seedDatabase } from "@onze/seeds";
import type pg from "pg";
import { withClient } from "./with-client.ts";

/** Databases that a test starts from: the code lists and the umbrella alone, or the demonstration as well. */
export type Template = "reference" | "demo";

/** The address of a database on the same server. */
export function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Copies a template to a database of its own. Whoever comes first makes the template, once for a whole run: a copy
 * takes a fiftieth of the time.
 *
 * @returns the address of the copy.
 */
export async function copyTemplate(serverUrl: string, template: Template, name: string): Promise<string> {
  await withClient(serverUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('templates'))");
    await ensure(client, serverUrl, template);
    await client.query(`create database ${name} template ${nameOf(template)}`);
  });
  return databaseAt(serverUrl, name);
}

const nameOf = (template: Template): string => `onze_${template}`;

async function ensure(client: pg.Client, serverUrl: string, template: Template): Promise<void> {
  const { rows } = await client.query("select from pg_database where datname = $1", [nameOf(template)]);
  if (rows.length > 0) return;
  if (template === "demo") await ensure(client, serverUrl, "reference");
  const base = template === "demo" ? nameOf("reference") : "template1";
  await client.query("drop database if exists onze_in_making with (force)");
  await client.query(`create database onze_in_making template ${base}`);
  await fill(databaseAt(serverUrl, "onze_in_making"), template);
  await client.query(`alter database onze_in_making rename to ${nameOf(template)}`);
}

async function fill(url: string, template: Template): Promise<void> {
  const orm = await openOrm(url, 2);
  await migrate(orm, url);
  await seedDatabase(orm.em, template);
  await orm.close();
  if (template === "demo") await settle(url);
  else await prepareQueue(url);
  await withClient(url, (client) =>
    client.query("update installation set is_ready = true, has_started = true"),
  );
}

/** Brings everything that is derived from activities in step with them. */
export function settle(url: string): Promise<void> {
  return withClient(url, (client) =>
    settleEverything(async (statement, values = []) => (await client.query(statement, [...values])).rows),
  );
}

/** The queue of imports makes its tables when an application starts. */
async function prepareQueue(databaseUrl: string): Promise<void> {
  const app = await createApp({
    databaseUrl,
    dataDirectory: "/nowhere",
    executor: "plain",
    poolSize: 2,
    accounts: readAccountSettings({ ONZE_SECRET: "this installation has no accounts at all" }),
    release: "template",
    http: readHttpSettings({}),
    evidence: readEvidenceSettings({}),
    logLevel: "error",
    writeLog: () => undefined,
    today: () => "2026-11-23",
    dayInBrussels: () => "2026-11-23",
  });
  await app.close();
}
