import { addToken } from "../support/sign-in.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { askGraphQL, type Question } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { askEach, recordStatements } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const OVERLAPS = `query ($filter: CoverageFilter, $organisation: ID) {
  overlaps(filter: $filter, organisation: $organisation, first: 50) { totalCount pageInfo { hasNextPage endCursor } byStatus { status count } byLevel { level count }
    nodes { id level sentence years status version lastConfirmedOn partners { slug name } holders { side activityCount organisation { slug name } } } }
}`;

/** What is asked, by what it is called. */
const QUESTIONS = [
  { name: "of everything", variables: {} },
  { name: "of one year", variables: { filter: { years: [2019] } } },
  { name: "of one organisation", variables: { organisation: "member-1" } },
];

/** Overlaps over HTTP, against the same SQL through `pg` alone: what finding, counting and ordering them costs besides. */
export async function measureOverlaps(databaseUrl: string): Promise<Line[]> {
  const headers = await addToken(databaseUrl, UMBRELLA, ["READ_NETWORK"]);
  const onze = await startOnze(databaseUrl);
  try {
    const lines: Line[] = [];
    for (const { name, variables } of QUESTIONS) {
      const question = { query: OVERLAPS, variables, headers: { ...headers } };
      lines.push(await measure({ name, url: onze.url, databaseUrl }, question));
    }
    return lines;
  } finally {
    await onze.stop();
  }
}

interface Place {
  readonly name: string;
  readonly url: string;
  readonly databaseUrl: string;
}

async function measure({ name, url, databaseUrl }: Place, question: Question): Promise<Line> {
  const statements = await recordStatements(databaseUrl, question);
  const { overlaps } = await askGraphQL(url, question);
  return withBenchClient(databaseUrl, async (client) => {
    const alone = () => askEach(client, statements);
    const { ours, floor, ratio } = await takeTurns(() => askGraphQL(url, question), alone, 9);
    return {
      what: `overlaps ${name}`,
      figure: ratio,
      unit: "×",
      goal: { atMost: 5 },
      behind: `${ours.toFixed(1)} ms over HTTP for ${totalOf(overlaps)} overlaps; through pg ${floor.toFixed(1)} ms for its ${statements.length} statements`,
    };
  });
}

function totalOf(page: unknown): number {
  if (typeof page === "object" && page && "totalCount" in page) return Number(page.totalCount);
  throw new Error("no page of overlaps was answered");
}
