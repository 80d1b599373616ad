import { withClient } from "./with-client.ts";

/** Counters that rise by themselves, and moments of recording. */
const CHANGING = new Set(["created_at", "finished_at"]);

/** Sums of amounts differ in their last digits by the order in which they were added up. */
const MEANINGFUL_DIGITS = 12;

/** How the data came about, which two databases with the same data need not share. */
const HISTORY = ["onze_migration", "change_event", "person_key"];

/** Every row of every table as text in a fixed order; two readings are equal when the data are. */
export function readWhole(
  url: string,
  leaveOut: readonly string[] = [],
): Promise<Record<string, readonly string[]>> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> all($1) order by 1",
      [HISTORY],
    );
    const whole: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${name} t`,
      );
      whole[name] = rows
        .map(({ row }) => JSON.stringify(without(row, [...CHANGING, ...leaveOut])))
        .toSorted();
    }
    return whole;
  });
}

const without = (row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !columns.includes(column))
      .map(([column, value]) => [
        column,
        typeof value === "number" ? Number(value.toPrecision(MEANINGFUL_DIGITS)) : value,
      ]),
  );
