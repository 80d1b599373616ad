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

/** A table whose changes are kept, and how. */
interface Tracked {
  readonly table: string;
  readonly settings: {
    readonly entity: string;
    readonly field?: string;
    readonly excluded: readonly string[];
  };
}

const tracked = (): Promise<Tracked[]> =>
  app.sql<Tracked>(
    `select tgrelid::regclass::text as table, convert_from(rtrim(tgargs, '\\000'::bytea), 'UTF8')::json as settings
      from pg_trigger where tgname like '%\\_changes\\_recorded'`,
  );

/** Columns of an account that nobody changes. */
const FIXED = ["id", "demonstration"];

/** Every field of an account that can change, also of how its person signs in. */
async function accountFields(): Promise<string[]> {
  const parts = (await tracked()).filter(({ settings }) => settings.entity === "account");
  const fields = parts.map(async ({ table, settings: { field, excluded } }) => {
    const columns = await app.sql<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped",
      [table],
    );
    const left = columns.map(({ name }) => name).filter((name) => ![...excluded, ...FIXED].includes(name));
    return field ? [field, ...left] : left;
  });
  return (await Promise.all(fields)).flat();
}

/** Every code that a kept change can hold, by its field: `status`, `IMPLEMENTATION`. */
async function keptCodes(): Promise<(readonly [field: string, code: string])[]> {
  const entities = [...orm.getMetadata().getAll().values()];
  return (await tracked()).flatMap(({ table, settings: { excluded } }) => {
    const columns = entities.filter(({ tableName }) => tableName === table).flatMap(({ props }) => props);
    return columns.flatMap(({ enum: isEnum, items = [], fieldNames: [field = ""] = [] }) =>
      isEnum && !excluded.includes(field) ? items.map((code) => [field, String(code)] as const) : [],
    );
  });
}

const LANGUAGES = ["nl", "fr", "en", "es"];

const wordsIn = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${REPOSITORY}/dashboard/src/i18n/${language}.json`, "utf8"));

test.each(LANGUAGES)("every field of an account that can change has a name in %s", async (language) => {
  const words = wordsIn(language);
  const fields = await accountFields();
  expect(fields).toEqual(expect.arrayContaining(["password", "sign_in_method", "backup_codes", "name"]));
  expect(fields.filter((field) => !words[`history.field.${field}`])).toEqual([]);
});

test.each(LANGUAGES)("every code that the history can hold has words in %s", async (language) => {
  const words = wordsIn(language);
  const sections = sectionsOf();
  const codes = await keptCodes();
  expect(codes.length).toBeGreaterThan(30);
  const silent = codes.filter(
    ([field, code]) => !sections.get(field)?.some((section) => words[`${section}.${code}`]),
  );
  expect(silent).toEqual([]);
});
