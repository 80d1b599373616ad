import { readFileSync } from "node:fs";
import { openOrm } from "@onze/schema";
import { afterAll, expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const orm = await openOrm(app.databaseUrl, 1);
afterAll(() => orm.close());

/** The sections of the dashboard's words that each field of a change looks its codes up in. */
function sectionsOf(): ReadonlyMap<string, readonly string[]> {
  const source = readFileSync(`${REPOSITORY}/dashboard/src/shared/history/change-value.ts`, "utf8");
  const [, table = ""] = /CODE_FIELDS[^\n]* = \{\n([\s\S]*?)\n\};/.exec(source) ?? [];
  return new Map(
    [...table.matchAll(/(\w+): \(code\) => \[([^\]]*)\]/g)].map(([, field = "", sections = ""]) => [
      field,
      [...sections.matchAll(/`([^`]+)\.\$\{code\}`/g)].map(([, section = ""]) => section),
    ]),
  );
}

/** Every code that a kept change can hold, by its field: `status`, `IMPLEMENTATION`. */
async function keptCodes(): Promise<(readonly [field: string, code: string])[]> {
  const tracked = await app.sql<{ table: string; settings: string }>(
    `select tgrelid::regclass::text as table, convert_from(rtrim(tgargs, '\\000'::bytea), 'UTF8') as settings
      from pg_trigger where tgname like '%\\_changes\\_recorded'`,
  );
  const entities = [...orm.getMetadata().getAll().values()];
  return tracked.flatMap(({ table, settings }) => {
    const excluded: readonly string[] = JSON.parse(settings).excluded;
    const columns = entities.filter(({ tableName }) => tableName === table).flatMap(({ props }) => props);
    return columns.flatMap(({ enum: isEnum, items = [], fieldNames: [field = ""] = [] }) =>
      isEnum && !excluded.includes(field) ? items.map((code) => [field, String(code)] as const) : [],
    );
  });
}

test.each(["nl", "fr", "en", "es"])(
  "every code that the history can hold has words in %s",
  async (language) => {
    const words: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(`${REPOSITORY}/dashboard/src/i18n/${language}.json`, "utf8"),
    );
    const sections = sectionsOf();
    const codes = await keptCodes();
    expect(codes.length).toBeGreaterThan(30);
    const silent = codes.filter(
      ([field, code]) => !sections.get(field)?.some((section) => words[`${section}.${code}`]),
    );
    expect(silent).toEqual([]);
  },
);
