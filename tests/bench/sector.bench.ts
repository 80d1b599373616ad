import { type Ask, checkTotals, DERIVE_PARTNERSHIPS } from "@onze/api";
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

/** With fifty times the data, an edit of who may see something looks through a million activities: fewer have to do. */
const EDITS = { small: 10_000, sector: 400 };
const WRITERS = [1, 2, 3, 4];
/** Changes of who may see or is named are rare; each looks through every activity for others that tell the same. */
const BEYOND = 0.01;

/** Fifty times the data, beside the generated set of an umbrella. */
export async function measureSector(server: BenchServer, smallUrl: string): Promise<Line[]> {
  const tell = tellFrom(performance.now());
  const url = await createSector(server, tell);
  const lines = [...(await measureReading(url, smallUrl)), await measureRoom(url)];
  tell("reading is measured");
  lines.push(...(await measureRecording(smallUrl, UMBRELLA, tell)));
  lines.push(...(await measureRecording(url, SECTOR, tell)));
  lines.push(await measureDrift(url, SECTOR, { edits: EDITS.sector, tell }));
  lines.push(await measureDrift(smallUrl, UMBRELLA, { edits: EDITS.small, tell }));
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

const roomOf = (...tables: readonly string[]): string =>
  `(${tables.map((table) => `pg_total_relation_size('${table}')`).join(" + ")}) / 1e6`;

async function measureRoom(url: string): Promise<Line> {
  return withBenchClient(url, async (client) => {
    const { rows } = await client.query<
      Record<"total" | "rows" | "coverage" | "presence" | "totals", number>
    >(
      `select (pg_database_size(current_database()) / 1e6)::float8 as total, (select count(*) from coverage_row)::int as rows,
        ${roomOf("coverage_row")}::float8 as coverage, ${roomOf("coverage_presence")}::float8 as presence, ${roomOf("coverage_cell", "coverage_total")}::float8 as totals`,
    );
    const [room] = rows;
    if (!room) throw new Error("an aggregate returned no row");
    return {
      what: "what stands beside coverage rows for totals, against them, with indexes",
      figure: (room.presence + room.totals) / room.coverage,
      unit: "×",
      goal: null,
      behind: `${room.rows} coverage rows ${room.coverage.toFixed(0)} MB, presence ${room.presence.toFixed(0)} MB, totals ${room.totals.toFixed(0)} MB, all on disk ${room.total.toFixed(0)} MB`,
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

/** The same asker that leaves out what `isLeft` finds, which the rest does not need. */
const without =
  (ask: Ask, isLeft: (statement: string) => boolean): Ask =>
  async (statement, values) =>
    isLeft(statement) ? [] : ask(statement, values);

/** Recording with totals and without, in turns, up to the commit: that costs both alike and would flatter the ratio. */
async function measureRecording(url: string, size: Size, tell: Tell): Promise<Line[]> {
  const lines = await withBenchClient(url, async (client) => {
    const everything = asker(client);
    // partnerships of a holder are derived from all its activities, which flatters whatever is compared with that
    const rowsOnly = without(everything, (statement) => DERIVE_PARTNERSHIPS.includes(statement));
    return [
      await compareRecording(everything, size, "all that is derived"),
      await compareRecording(rowsOnly, size, "coverage rows alone"),
    ];
  });
  tell(`recording one of ${size.activities} activities is measured`);
  return lines;
}

async function compareRecording(ask: Ask, { activities }: Size, what: string): Promise<Line> {
  const ways = { with: ask, without: without(ask, (statement) => KEEPS_TOTALS.test(statement)) };
  const times = { with: [] as number[], without: [] as number[] };
  const random = numbersFrom(7);
  for (let turn = -10; turn < 100; turn++) {
    const id = await idAt(ask, 1 + Math.floor(random() * activities));
    // whoever comes first finds nothing in memory yet
    for (const way of turn % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const)) {
      await ask("begin");
      const took = await timeOf(() => changeOwnWork(ways[way], id, numbersFrom(turn)));
      await ask("rollback");
      if (turn >= 0) times[way].push(took);
    }
  }
  const [ours, floor] = [median(times.with), median(times.without)];
  return {
    what: `recording one activity of ${activities}, ${what}, against the same without totals`,
    figure: ours / floor,
    unit: "×",
    goal: { atMost: 3 },
    behind: `${ours.toFixed(1)} ms; without ${floor.toFixed(1)} ms`,
  };
}

/** Random edits by four writers at once, and then a count from nothing. */
async function measureDrift(
  url: string,
  { activities }: Size,
  { edits, tell }: { edits: number; tell: Tell },
): Promise<Line> {
  let done = 0;
  const write = (seed: number) =>
    withBenchClient(url, async (client) => {
      const [ask, random] = [asker(client), numbersFrom(seed)];
      for (let edit = 0; edit < edits / WRITERS.length; edit++) {
        const id = await idAt(ask, 1 + Math.floor(random() * activities));
        await editAtRandom(ask, id, { random, beyond: BEYOND });
        done += 1;
        if (done % (edits / 5) === 0) tell(`  ${done} edits`);
      }
    });
  const written = await timeOf(() => Promise.all(WRITERS.map(write)));
  return withBenchClient(url, async (client) => {
    let differences = 0;
    const checked = await timeOf(async () => {
      await client.query("begin");
      differences = (await checkTotals(asker(client))).length;
    });
    tell(`totals of ${activities} activities are checked, ${differences} differences`);
    return {
      what: `totals of ${activities} activities against a count from nothing, after ${edits} random edits by four writers`,
      figure: differences,
      unit: "differences",
      goal: { atMost: 0 },
      behind: `${(written / edits).toFixed(1)} ms an edit; the check takes ${(checked / 1000).toFixed(0)} s`,
    };
  });
}
