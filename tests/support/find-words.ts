import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "./with-client.ts";

/** Every table but those of PostgreSQL itself. */
const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname not in ('pg_catalog', 'information_schema') order by 1`;

/** What the history keeps sealed, as far as it can be opened still. */
const OPENED = `select concat_ws(' ', c.entity, c.kind, c.field, open_value(v.value)) as row from change_event c, lateral (
    select value from unnest(array[c.old, c.new]) value
    union all select each.value from unnest(array[c.old, c.new]) whole,
      lateral jsonb_each(case when jsonb_typeof(whole) = 'object' then whole else '{}' end) each) v`;

/**
 * Finds where any of some words still stands in a database: in every column of every table, and in what the history
 * keeps sealed for those who may open it.
 *
 * @returns `table: row`, small and capital letters being the same.
 */
export function findInDatabase(databaseUrl: string, words: readonly string[]): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const sources = tables.map(({ name }) => [name, `select t::text as row from ${name} t`]);
    const found: string[] = [];
    for (const [name, source] of [...sources, ["opened history", OPENED]]) {
      const { rows } = await client.query<{ row: string }>(`select row from (${source}) found`);
      found.push(...rows.filter(({ row }) => holds(row, words)).map(({ row }) => `${name}: ${row}`));
    }
    return found;
  });
}

/** The same in the files of an installation. @returns their paths within it. */
export function findInFiles(dataDirectory: string, words: readonly string[]): string[] {
  return readdirSync(dataDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => holds(readFileSync(path, "utf8"), words));
}

const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
