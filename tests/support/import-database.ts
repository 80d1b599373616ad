import { randomBytes, randomUUID } from "node:crypto";
import { basename } from "node:path";
import { performImport } from "@onze/api";
import { inject, onTestFinished } from "vitest";
import { writeFile } from "./iati-file.ts";
import type { Report } from "./run-onze.ts";
import { TODAY } from "./start-app.ts";
import { copyTemplate, databaseAt, type Template } from "./template-databases.ts";
import { withClient } from "./with-client.ts";

/** A database of the test that runs alone; it goes with the test. @returns its address. */
export async function testDatabase(template: Template = "reference"): Promise<string> {
  const serverUrl = inject("postgresUrl");
  const name = `import_${randomBytes(6).toString("hex")}`;
  await copyTemplate(serverUrl, template, name);
  onTestFinished(async () => {
    await withClient(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
  });
  return databaseAt(serverUrl, name);
}

/** Imports a file within this process, which is the same import as the command's and much sooner done. */
export async function importPath(
  databaseUrl: string,
  path: string,
  holder: string | null = null,
): Promise<Report> {
  const outcome = await performImport({
    databaseUrl,
    path,
    fileName: basename(path),
    holder,
    dryRun: false,
    today: TODAY,
    run: { id: randomUUID(), isRecorded: false },
    onProgress: async () => undefined,
  });
  if (outcome.refused) throw outcome.refused;
  const { file, format, version, publishers, activities, partners, places } = outcome.report;
  return { file, format, version, publishers, activities, partners, places, problems: outcome.problems };
}

/** Imports a file of this content. @param name of the file; the same name is the same data set. */
export function importText(
  databaseUrl: string,
  content: string | Uint8Array,
  name = "activities.xml",
): Promise<Report> {
  return importPath(databaseUrl, writeFile(content, name));
}

/** Asks the database; the test knows the columns. */
export function rowsOf<Row = Record<string, unknown>>(
  databaseUrl: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withClient(
    databaseUrl,
    async (client) => (await client.query(statement, [...values])).rows as Row[],
  );
}
