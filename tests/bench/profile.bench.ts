import {
  EffortBasis,
  effortByHolder,
  effortStatement,
  loadEffort,
  openDatabase,
  organisationPairs,
  ProfileAxis,
  PUBLIC_SIGHT,
  reasonsOn,
} from "@onze/api";
import { askGraphQL } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { askEach, recordStatements } from "./recorded-statements.ts";
import { median, takeTurns, timeOf } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const FIGURE = `{ ... on MetricValue { value trust { activities used } definition { key caveat } }
  ... on MetricRange { low high reason definition { key caveat } } ... on MetricUnavailable { unavailable definition { key caveat } } }`;
const PROFILE = `query ($basis: EffortBasis!) { complementarityProfile(basis: $basis) {
  asOf coordinationRate ${FIGURE} presenceCoverage ${FIGURE} needsCoverage ${FIGURE} addedCoverage ${FIGURE} needsMismatch ${FIGURE}
  axes { axis overlap ${FIGURE} differentiation ${FIGURE} jaccard ${FIGURE} checks { pianka ${FIGURE} krugman ${FIGURE} } }
  themes { ...Key } countries { ...Key }
} } fragment Key on KeyProfile { on { key label } concentration ${FIGURE} effectiveNumber ${FIGURE} }`;

const AXIS = ProfileAxis.JOINT;
const QUESTION = { filter: {}, basis: EffortBasis.BUDGET, day: null, sight: PUBLIC_SIGHT };

/** Every pair that shares a cell, by Schoener's overlap of what both place in it: the same question in SQL alone. */
const PAIRS_IN_SQL = `with cell as materialized (
    select holder_id, theme_code, country_code, sum(effort_eur) as eur from coverage_row r
    where r.seen_from = 1 and r.side <> 'OTHER' and effort_eur is not null group by 1, 2, 3
  ), share as materialized (
    select c.*, eur / sum(eur) over (partition by holder_id) as share from cell c
  )
  select a.holder_id as first, b.holder_id as second, sum(least(a.share, b.share)) as overlap, count(*) as keys
  from share a join share b on b.theme_code = a.theme_code and b.country_code = a.country_code and b.holder_id > a.holder_id
  group by 1, 2`;

/** The profile over HTTP against its own SQL, and all pairs of organisations against theirs. */
export async function measureProfile(databaseUrl: string): Promise<Line[]> {
  const onze = await startOnze(databaseUrl);
  const lines: Line[] = [];
  try {
    for (const basis of Object.values(EffortBasis)) lines.push(await profile(onze.url, databaseUrl, basis));
  } finally {
    await onze.stop();
  }
  return [...lines, ...(await pairs(databaseUrl)), await fullCells()];
}

async function profile(url: string, databaseUrl: string, basis: EffortBasis): Promise<Line> {
  const question = { query: PROFILE, variables: { basis } };
  const statements = await recordStatements(databaseUrl, question);
  return withBenchClient(databaseUrl, async (client) => {
    const alone = () => askEach(client, statements);
    const { ours, floor, ratio } = await takeTurns(() => askGraphQL(url, question), alone, 9);
    return {
      what: `profile, ${basis}`,
      figure: ratio,
      unit: "×",
      goal: { atMost: 5 },
      behind: `${ours.toFixed(0)} ms over HTTP; through pg ${floor.toFixed(0)} ms for its ${statements.length} statements`,
    };
  });
}

async function pairs(databaseUrl: string): Promise<Line[]> {
  const database = openDatabase(databaseUrl, 1, (error) => process.stderr.write(`${error}\n`));
  try {
    return await withBenchClient(databaseUrl, async (client) => {
      const inSql = () => client.query(PAIRS_IN_SQL);
      const load = () => loadEffort(database, QUESTION, [AXIS]);
      const { rows } = await load();
      const compare = async (loaded: typeof rows) =>
        organisationPairs(effortByHolder(AXIS, loaded[AXIS]), reasonsOn(AXIS));
      const held = await takeTurns(inSql, () => compare(rows), 9);
      const fetched = await takeTurns(inSql, async () => compare((await load()).rows), 9);
      const statement = effortStatement(QUESTION, [AXIS]);
      const alone = await timeOf(() => client.query(statement.text, [...statement.values]));
      return [
        line("all pairs, rows loaded", held, `of ${rows[AXIS].length} rows`),
        line("all pairs, rows fetched first", fetched, `of which its SQL takes about ${alone.toFixed(0)} ms`),
      ];
    });
  } finally {
    await database.close();
  }
}

const line = (
  what: string,
  { ours, floor, ratio }: Awaited<ReturnType<typeof takeTurns>>,
  of: string,
): Line => ({
  what,
  figure: ratio,
  unit: "×",
  goal: what.endsWith("loaded") ? { atLeast: 1.8 } : null,
  behind: `${floor.toFixed(1)} ms in Node ${of}; ${ours.toFixed(1)} ms in SQL alone`,
});

/** The dearest that the comparison can be: everybody on every theme in every country. */
async function fullCells(): Promise<Line> {
  const holders = Array.from({ length: 61 }, (_, holder) => `holder ${holder}`);
  const keys = Array.from({ length: 20 * 200 }, (_, key) => `theme ${key % 20}~${Math.floor(key / 20)}`);
  const efforts = new Map(
    holders.map((holder, at) => {
      const byKey = new Map(keys.map((key, place) => [key, 1 + ((at * 31 + place * 17) % 97)]));
      return [holder, { byKey, unplaced: at }] as const;
    }),
  );
  const times: number[] = [];
  const ofCpu: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const before = process.cpuUsage();
    times.push(await timeOf(async () => organisationPairs(efforts, reasonsOn(AXIS))));
    const { user, system } = process.cpuUsage(before);
    ofCpu.push((user + system) / 1000);
  }
  return {
    what: "all pairs of 61 on 20 × 200 cells, all of them full",
    figure: median(times),
    unit: "ms",
    goal: { atMost: 150 },
    behind: `${times.map((time) => time.toFixed(0)).join(", ")} ms; of processor time ${median(ofCpu).toFixed(0)} ms`,
  };
}
