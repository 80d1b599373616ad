import { expect, test } from "vitest";
import { dumpEverything } from "../support/dump-tables.ts";
import { fixture } from "../support/iati-file.ts";
import { importPath, rowsOf, testDatabase } from "../support/import-database.ts";
import { importIsGone, importReaches, largeFile, READING, WRITING } from "../support/large-file.ts";
import { endOf, startOnze } from "../support/run-onze.ts";

const { path, activities } = await largeFile();

test.each([
  ["SIGKILL", "reads", READING],
  ["SIGKILL", "writes", WRITING],
  ["SIGTERM", "reads", READING],
  ["SIGTERM", "writes", WRITING],
] as const)(
  "%s while the import %s leaves everything as before, and the next import works",
  async (signal, _when, pattern) => {
    const databaseUrl = await testDatabase();
    await importPath(databaseUrl, fixture("member.xml"));
    const before = await dumpEverything(databaseUrl);

    const child = startOnze(databaseUrl, ["import", "iati", path]);
    await importReaches(databaseUrl, pattern);
    child.kill(signal);
    expect(await endOf(child)).not.toBe(0);
    await importIsGone(databaseUrl);

    expect(await dumpEverything(databaseUrl)).toEqual(before);
    expect((await importPath(databaseUrl, path)).activities).toMatchObject({ new: activities });
  },
);

test("a database that goes away in the middle ends the import with an error, and nothing is kept of it", async () => {
  const databaseUrl = await testDatabase();
  const before = await dumpEverything(databaseUrl);
  const child = startOnze(databaseUrl, ["import", "iati", path]);
  await importReaches(databaseUrl, READING);
  await rowsOf(
    databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'onze import'`,
  );
  expect(await endOf(child)).toBe(1);
  expect(await dumpEverything(databaseUrl)).toEqual(before);
});
