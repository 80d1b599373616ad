import { type Ask, countAnew, DERIVE_COVERAGE, DERIVE_PARTNERSHIPS } from "@onze/api";
import { asker } from "../support/random-edits.ts";
import { type BenchServer, createEmpty, withBenchClient } from "./bench-database.ts";
import { COVERAGE_OF_FILL, fillOf, SECTOR, type Size } from "./fill.sql.ts";

/** Says what has been done, with the seconds since the start. */
export type Tell = (what: string) => void;

export function tellFrom(start: number): Tell {
  return (what) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stdout.write(`${String(seconds).padStart(5)} s  ${what}\n`);
  };
}

/** Makes a database of a whole sector. @returns its address. */
export async function createSector(server: BenchServer, tell: Tell): Promise<string> {
  const url = await createEmpty(server, "sector");
  await withBenchClient(url, async (client) => {
    const ask = asker(client);
    await fillWhole(telling(ask, tell), SECTOR);
    const differing = await countDiffering(ask);
    if (differing > 0)
      throw new Error(`${differing} coverage rows are not filled as the product derives them`);
    tell(`coverage of ${SAMPLE} activities derived anew is the same`);
    await ask("vacuum (analyze)");
    tell("vacuumed");
  });
  return url;
}

const CHANGES = /(insert into|create temporary table|create index|delete from) \w+/i;

/** Tells of each statement that took a while. */
const telling =
  (ask: Ask, tell: Tell): Ask =>
  async (statement, values) => {
    const start = performance.now();
    const rows = await ask<never>(statement, values);
    const seconds = (performance.now() - start) / 1000;
    const name = CHANGES.exec(statement)?.[0] ?? statement.split(" ", 1)[0];
    if (seconds > 1) tell(`  ${name}, ${seconds.toFixed(0)} s`);
    return rows;
  };

const FILLED = [
  "activity",
  "activity_place",
  "activity_theme",
  "activity_amount",
  "activity_partner",
  "partnership",
  "partnership_theme",
  "coverage_row",
];

/**
 * Fills a database with activities and all that is derived of them, in few statements over everything: coverage as the
 * product derives it, partnerships and totals by its own statements.
 */
export async function fillWhole(ask: Ask, size: Size): Promise<void> {
  // nobody looks at the history of what is generated, and its references hold by the way it is generated
  await ask("set session_replication_role = replica");
  await ask("set work_mem = '256MB'");
  await ask("set maintenance_work_mem = '512MB'");
  await withoutIndexes(ask, async () => {
    await inTransaction(ask, async () => {
      for (const statement of fillOf(size)) await ask(statement);
    });
    await ask("analyze");
    await ask(COVERAGE_OF_FILL);
    await makePartnerships(ask);
  });
  await ask("analyze");
  await ask("reset work_mem");
  await inTransaction(ask, () => countAnew(ask));
  await ask("reset session_replication_role");
}

/** Indexes that only help finding are made when everything is there: growing with each row, they would take most of the time. */
async function withoutIndexes(ask: Ask, fill: () => Promise<void>): Promise<void> {
  const indexes = await ask<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index where not indisunique and indrelid = any($1::regclass[])`,
    [FILLED],
  );
  for (const { name } of indexes) await ask(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await ask(definition);
}

/** One activity stands for its holder, whose partnerships are derived from all of them; nothing is there yet that would go. */
async function makePartnerships(ask: Ask): Promise<void> {
  const [make = ""] = DERIVE_PARTNERSHIPS;
  const themes = DERIVE_PARTNERSHIPS.at(-1) ?? "";
  const ids = await ask<{ id: string }>("select distinct on (holder_id) id from activity");
  const values = [ids.map(({ id }) => id)];
  await ask(make, values);
  await ask("analyze partnership");
  await ask(themes, values);
}

const SAMPLE = 300;

/** How many coverage rows of some activities are otherwise than the product derives them. */
export async function countDiffering(ask: Ask): Promise<number> {
  const [last] = await ask<{ id: string }>("select max(id) as id from coverage_row");
  const some = await ask<{ id: string }>("select id from activity order by id limit $1", [SAMPLE]);
  const ids = some.map(({ id }) => id);
  await ask("begin");
  await ask(DERIVE_COVERAGE, [ids]);
  const [differing] = await ask<{ count: number }>(
    `select count(*)::int as count from (
      select from coverage_row r where activity_id = any($1::uuid[]) group by to_jsonb(r) - 'id'
      having count(*) filter (where id > $2::bigint) <> count(*) filter (where id <= $2::bigint)
    ) d`,
    [ids, last?.id],
  );
  await ask("rollback");
  if (!differing) throw new Error("an aggregate returned no row");
  return differing.count;
}

async function inTransaction(ask: Ask, work: () => Promise<void>): Promise<void> {
  await ask("begin");
  await work();
  await ask("commit");
}
