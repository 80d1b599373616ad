import { Scope } from "@onze/schema";
import { addToken } from "../support/sign-in.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { askGraphQL } from "./ask-graphql.ts";
import { withBenchClient } from "./bench-database.ts";
import { startOnze } from "./own-server.ts";
import { askEach, recordStatements } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

const BOARD = `query ($filter: GapFilter) { gaps(filter: $filter, first: 60) { totalCount pageInfo { hasNextPage } nodes {
  id state reason actors confirmed minimum indicatorValue country { code name } region { code name } themes { code name }
  need { title sourceType statedOn decidedBy reference statedBy { slug name } } present { slug name } left { lastYear holder { slug name } }
  nearby { country { code name } region { code name } holders { name acronym } } otherThemes { theme { code name } holders { name acronym } } } } }`;

/** Needs on every theme in ten countries, of which some are empty in 2019, and one indicator for a continent. */
const NEEDS = [
  `insert into framework_cycle (source_id, code, starts_on, ends_on, confirmed_share_minimum)
    select id, '2022-2026', '2022-01-01', '2099-12-31', 0.5 from source order by taken_on, id limit 1`,
  `insert into stated_need (source_type, title, country_code, theme_code, stated_on, reference)
    select 'PARTNER_PRIORITY', 'Need ' || t.code || ' ' || c.code, c.code, t.code, '2026-01-01', 'Assembly'
    from theme t cross join (select code from country order by md5(code) limit 10) c`,
  `insert into indicator (code, name, year, direction, publisher, licence, is_open) values ('bench', 'Index', 2022, 'LOWER_IS_NEED', 'bench', 'none', true)`,
  `insert into indicator_value (indicator_id, country_code, value) select i.id, c.code, length(c.code) from indicator i, country c`,
  `insert into stated_need (source_type, title, region_code, theme_code, indicator_id, threshold, stated_on)
    select 'INDICATOR', 'Low', '002', 'health', id, 5, '2026-01-01' from indicator`,
];

/** The board of needs over HTTP, against its statements through `pg` alone. */
export async function measureGaps(databaseUrl: string): Promise<Line[]> {
  await withBenchClient(databaseUrl, async (client) => {
    for (const statement of NEEDS) await client.query(statement);
    await client.query("analyze stated_need, indicator_value");
  });
  const headers = await addToken(databaseUrl, UMBRELLA, [Scope.READ_NETWORK]);
  const question = { query: BOARD, variables: { filter: { years: [2019] } }, headers };
  const onze = await startOnze(databaseUrl);
  try {
    const statements = await recordStatements(databaseUrl, question);
    const { ours, floor, ratio } = await withBenchClient(databaseUrl, (client) =>
      takeTurns(
        () => askGraphQL(onze.url, question),
        () => askEach(client, statements),
        15,
      ),
    );
    return [
      {
        what: "first 60 of some 250 needs, with trust and neighbours",
        figure: ratio,
        unit: "×",
        goal: { atMost: 5 },
        behind: `${ours.toFixed(1)} ms over HTTP; through pg ${floor.toFixed(1)} ms for its ${statements.length} statements`,
      },
    ];
  } finally {
    await onze.stop();
  }
}
