import { askGraphQL } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { askEach, recordStatements } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const PAGE = {
  query: `{ activities(first: 50) { nodes { identifier title { text language } startsOn endsOn holder { name slug }
    partners { mention organisation { name slug } } themes { share origin theme { code name } } }
    pageInfo { hasNextPage endCursor } } }`,
};

/** A page of 50 activities with partners and themes: its SQL statements, and its time against theirs alone. */
export async function measureActivities(databaseUrl: string): Promise<Line[]> {
  const onze = await startOnze(databaseUrl);
  try {
    const statements = await recordStatements(databaseUrl, PAGE);
    const { ours, floor, ratio } = await withBenchClient(databaseUrl, (client) =>
      takeTurns(
        () => askGraphQL(onze.url, PAGE),
        () => askEach(client, statements),
        40,
      ),
    );
    const what = "page of 50 activities with partners and themes";
    return [
      {
        what: `${what}: SQL statements`,
        figure: statements.length,
        unit: "statements",
        goal: { atMost: 4 },
        behind: "",
      },
      {
        what,
        figure: ratio,
        unit: "×",
        goal: null,
        behind: `${ours.toFixed(1)} ms over HTTP, ${floor.toFixed(1)} ms for its SQL through pg`,
      },
    ];
  } finally {
    await onze.stop();
  }
}
