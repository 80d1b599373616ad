import { CoverageAxis, cellsStatement, EffortBasis } from "@onze/api";
import { askGraphQL } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const MATRIX = `query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) {
  rows { key label kind } columns { key label kind group groupLabel }
  cells { row column state umbrella { ...side } members { ...side } } } }
fragment side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

const FILTERS = {
  everything: {},
  "one year": { years: [2019] },
  "one theme": { themes: ["climate-justice"] },
  "one region (Africa)": { regions: ["002"] },
} as const;

/** The matrix theme × country over HTTP, against its cells asked of PostgreSQL directly. */
export async function measureMatrix(databaseUrl: string): Promise<Line[]> {
  const onze = await startOnze(databaseUrl);
  try {
    const lines: Line[] = [];
    for (const [name, filter] of Object.entries(FILTERS))
      lines.push(await measure(onze.url, databaseUrl, name, filter));
    return lines;
  } finally {
    await onze.stop();
  }
}

function measure(url: string, databaseUrl: string, name: string, filter: object): Promise<Line> {
  const { text, values } = cellsStatement({
    rows: CoverageAxis.THEME,
    columns: CoverageAxis.COUNTRY,
    filter,
    basis: EffortBasis.PRESENCE,
  });
  return withBenchClient(databaseUrl, async (client) => {
    const { ours, floor, ratio } = await takeTurns(
      () => askGraphQL(url, { query: MATRIX, variables: { filter } }),
      () => client.query(text, [...values]),
      15,
    );
    return {
      what: `matrix theme × country, ${name}`,
      figure: ratio,
      unit: "×",
      goal: { atMost: 3 },
      behind: `${ours.toFixed(1)} ms over HTTP, ${floor.toFixed(1)} ms for its cells through pg`,
    };
  });
}
