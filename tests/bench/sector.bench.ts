import { type Ask, checkTotals } from "@onze/api";
import { asker, changeOwnWork, editAtRandom, numbersFrom } from "../support/random-edits.ts";
import { askGraphQL } from "./ask-graphql.ts";
import { type BenchServer, withBenchClient } from "./bench-database.ts";
import { SECTOR, type Size, UMBRELLA } from "./fill.sql.ts";
import { createSector, type Tell, tellFrom } from "./fill-sector.ts";
import { CELLS_OF_MATRIX } from "./matrix.bench.ts";
import { startOnze } from "./own-server.ts";
import { median, takeTurns, timeOf } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const QUESTIONS = [
  { name: "everything", filter: {} },
  { name: "one year", filter: { years: [2019] } },
];

const EDITS = 10_000;
const WRITERS = [1, 2, 3, 4];
/** Changes of who may see or is named are rare; each looks through every activity for others that tell the same. */
const BEYOND = 0.01;

/** Fifty times the data, beside the generated set of an umbrella. */
export async function measureSector(server: BenchServer, smallUrl: string): Promise<Line[]> {
  const tell = tellFrom(performance.now());
  const url = await createSector(server, tell);
  const lines = [...(await measureReading(url, smallUrl)), await measureSize(url)];
  tell("reading is measured");
  lines.push(await measureRecording(smallUrl, UMBRELLA.activities, "of 20,000"));
  lines.push(await measureRecording(url, SECTOR.activities, "of 1,000,000"));
  tell("recording is measured");
  lines.push(await measureDrift(url, SECTOR, tell));
  return lines;
}

/** The matrix of a visitor over HTTP, of the sector and of the umbrella in turns. */
async function measureReading(url: string, smallUrl: string): Promise<Line[]> {
  const [sector, small] = [await startOnze(url), await startOnze(smallUrl)];
  try {
    const lines: Line[] = [];
    for (const { name, filter } of QUESTIONS) {
      const question = { query: CELLS_OF_MATRIX, variables: { filter } };
      const { ours, floor, ratio } = await takeTurns(
        () => askGraphQL(sector.url, question),
        () => askGraphQL(small.url, question),
        25,
      );
      lines.push({
        what: `matrix theme × country, ${name}, against the umbrella's`,
        figure: ratio,
        unit: "×",
        goal: { atMost: 2 },
        behind: `${ours.toFixed(1)} ms; of the umbrella ${floor.toFixed(1)} ms`,
      });
    }
    return lines;
  } finally {
    await Promise.all([sector.stop(), small.stop()]);
  }
}

async function measureSize(url: string): Promise<Line> {
  return withBenchClient(url, async (client) => {
    const { rows } = await client.query<{ total: number; rows: number; coverage: number; counts: number }>(
      `select pg_database_size(current_database()) / 1e6 as total, (select count(*) from coverage_row)::int as rows,
        pg_total_relation_size('coverage_row') / 1e6 as coverage,
        (pg_total_relation_size('coverage_presence') + pg_total_relation_size('coverage_total') + pg_total_relation_size('coverage_cell')) / 1e6 as counts`,
    );
    const [size] = rows;
    if (!size) throw new Error("an aggregate returned no row");
    return {
      what: "room of all on disk",
      figure: size.total,
      unit: "MB",
      goal: null,
      behind: `${size.rows} coverage rows ${Number(size.coverage).toFixed(0)} MB, totals and what they rest on ${Number(size.counts).toFixed(0)} MB`,
    };
  });
}

/** The id of a generated activity. */
async function idAt(ask: Ask, number: number): Promise<string> {
  const [activity] = await ask<{ id: string }>("select md5('activity ' || $1::int)::uuid as id", [number]);
  if (!activity) throw new Error("one value has one row");
  return activity.id;
}

const KEEPS_TOTALS = /coverage_(total|presence|cell)\b/;

/** The same without what keeps totals, which the rest does not need. */
const withoutTotals =
  (ask: Ask): Ask =>
  async (statement, values) =>
    KEEPS_TOTALS.test(statement) ? [] : ask(statement, values);

/** Recording with totals and without, in turns, up to the commit: that costs both alike and would flatter the ratio. */
export async function measureRecording(url: string, activities: number, which: string): Promise<Line> {
  return withBenchClient(url, async (client) => {
    const ask = asker(client);
    const times = { with: [] as number[], without: [] as number[] };
    const random = numbersFrom(7);
    for (let turn = -10; turn < 100; turn++) {
      const id = await idAt(ask, 1 + Math.floor(random() * activities));
      const record = async (asking: typeof ask) => {
        await ask("begin");
        const took = await timeOf(() => changeOwnWork(asking, id, numbersFrom(turn)));
        await ask("rollback");
        return took;
      };
      const [without, withThem] = [await record(withoutTotals(ask)), await record(ask)];
      if (turn < 0) continue;
      times.without.push(without);
      times.with.push(withThem);
    }
    const [ours, floor] = [median(times.with), median(times.without)];
    return {
      what: `recording one activity ${which}, against the same without totals`,
      figure: ours / floor,
      unit: "×",
      goal: { atMost: 3 },
      behind: `${ours.toFixed(1)} ms; without ${floor.toFixed(1)} ms`,
    };
  });
}

/** Random edits by four writers at once, and then a count from nothing. */
export async function measureDrift(url: string, { activities }: Size, tell: Tell): Promise<Line> {
  const start = performance.now();
  let done = 0;
  const write = (seed: number) =>
    withBenchClient(url, async (client) => {
      const [ask, random] = [asker(client), numbersFrom(seed)];
      for (let edit = 0; edit < EDITS / WRITERS.length; edit++) {
        const id = await idAt(ask, 1 + Math.floor(random() * activities));
        await editAtRandom(ask, id, { random, beyond: BEYOND });
        done += 1;
        if (done % 1000 === 0) tell(`${done} edits`);
      }
    });
  await Promise.all(WRITERS.map(write));
  const written = (performance.now() - start) / EDITS;
  return withBenchClient(url, async (client) => {
    await client.query("begin");
    const differences = await checkTotals(asker(client));
    const took = (performance.now() - start) / 1000 - (written * EDITS) / 1000;
    return {
      what: `totals against a count from nothing, after ${EDITS} random edits by four writers`,
      figure: differences.length,
      unit: "differences",
      goal: { atMost: 0 },
      behind: `${written.toFixed(1)} ms an edit; the check takes ${took.toFixed(0)} s`,
    };
  });
}
