import { CoverageAxis, cellsStatement, EffortBasis, PUBLIC_SIGHT } from "@onze/api";
import { askGraphQL } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { askEach, recordStatements } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const CELLS = `rows { key label kind } columns { key label kind group groupLabel }
  cells { row column state umbrella { ...side } members { ...side } }`;
const TRUST = `states { state cells } partners trust { asOf activities confirmedLast12Months holders withBudget withTheme
  withStatedTheme withCountry oldestSourceOn newestSourceOn sources { kind activities } }`;
const matrixOf = (
  fields: string,
): string => `query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) { ${fields} } }
  fragment side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

/** The cells of a matrix with all figures of both sides. */
export const CELLS_OF_MATRIX = matrixOf(CELLS);

/** What is asked, by what it is called; the first is what the dashboard opens with. */
const QUESTIONS = [
  { name: "everything, with its trust", query: matrixOf(CELLS + TRUST), filter: {} },
  { name: "everything", query: CELLS_OF_MATRIX, filter: {} },
  { name: "one year", query: CELLS_OF_MATRIX, filter: { years: [2019] } },
  { name: "one theme", query: CELLS_OF_MATRIX, filter: { themes: ["climate-justice"] } },
  { name: "one region (Africa)", query: CELLS_OF_MATRIX, filter: { regions: ["002"] } },
];

/** The matrix theme × country over HTTP, against the same SQL through `pg` alone. */
export async function measureMatrix(databaseUrl: string): Promise<Line[]> {
  const onze = await startOnze(databaseUrl);
  try {
    const lines: Line[] = [];
    for (const each of QUESTIONS) lines.push(await measure(onze.url, databaseUrl, each));
    return lines;
  } finally {
    await onze.stop();
  }
}

async function measure(
  url: string,
  databaseUrl: string,
  { name, query, filter }: (typeof QUESTIONS)[number],
): Promise<Line> {
  const question = { query, variables: { filter } };
  const statements = await recordStatements(databaseUrl, question);
  return withBenchClient(databaseUrl, async (client) => {
    const alone = () => askEach(client, statements);
    const { ours, floor, ratio } = await takeTurns(() => askGraphQL(url, question), alone, 15);
    const cells = await takeTurns(() => client.query(statementOfCells(filter)), alone, 7);
    return {
      what: `matrix theme × country, ${name}`,
      figure: ratio,
      unit: "×",
      goal: { atMost: 3 },
      behind: `${ours.toFixed(1)} ms over HTTP; through pg ${floor.toFixed(1)} ms for its ${statements.length} statements, ${cells.ours.toFixed(1)} ms for its cells alone`,
    };
  });
}

function statementOfCells(filter: object): { text: string; values: unknown[] } {
  const { text, values } = cellsStatement({
    rows: CoverageAxis.THEME,
    columns: CoverageAxis.COUNTRY,
    filter,
    basis: EffortBasis.PRESENCE,
    day: null,
    sight: PUBLIC_SIGHT,
  });
  return { text, values: [...values] };
}
