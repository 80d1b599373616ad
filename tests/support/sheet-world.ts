import { numbersFrom } from "./random-edits.ts";
import type { TestApp } from "./start-app.ts";

/** What spreadsheets stumble over. */
const PIECES = [
  ...[
    "=1+1",
    "+",
    "-",
    "@x",
    "'",
    '"',
    ";",
    ",",
    "\\",
    "#date",
    "[PARLIAMENT]",
    "|",
    "<b>",
    "&amp;",
    "_x000D_",
    "%",
  ],
  ...[
    "é",
    "Ñ",
    "🌍",
    "’",
    "word",
    "two words",
    "0012",
    "1e5",
    "2024-01-02",
    "TRUE",
    "1,5",
    "31/3/2024",
    "null",
  ],
];

/** Writes demands, changes and contributions by plain SQL: of any shape, the same for a seed every time. */
export async function fillSheetWorld(
  { sql }: Pick<TestApp, "sql">,
  { seed, organisations, count }: { seed: number; organisations: readonly string[]; count: number },
): Promise<void> {
  const next = numbersFrom(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item; // none is empty
  const words = (signs = PIECES): string =>
    Array.from({ length: 1 + below(5) }, () => one(signs))
      .join(one([" ", ""]))
      .trim();
  const maybe = <Item>(make: () => Item): Item | null => (below(3) === 0 ? null : make());
  const text = (): string => words([...PIECES, "\n", "\t"]).trim() || "x";
  const dayOf = (year: number): string => `${year}-0${1 + below(9)}-${10 + below(18)}`;
  const visibility = (): string => one(["PUBLIC", "PUBLIC", "NETWORK", "RESTRICTED", "CONFIDENTIAL"]);
  const place = () =>
    one([
      ["BELGIUM", null, null],
      ["EUROPE", null, "150"],
      ["PARTNER_COUNTRY", "BI", null],
      ["INTERNATIONAL", "PH", null],
    ]);
  const theme = "(select code from theme order by position offset $1::int limit 1)";
  const source = "(select id from source order by taken_on, id limit 1)";
  const some = (): readonly string[] => organisations.filter(() => below(4) === 0);
  const idOf = async (statement: string, values: readonly unknown[]): Promise<string> =>
    (await sql<{ id: string }>(`${statement} returning id`, values))[0]?.id ?? "";

  const demands: string[] = [];
  for (let number = 0; number < count; number++) {
    const demand = await idOf(
      `insert into policy_demand (source_id, theme_code, slug, title, summary, language, arena, country_code, region_code, raised_on, position, position_url, visibility)
        values (${source}, ${theme}, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[
          below(5),
          `d-${number}`,
          words() || "x",
          text(),
          one(["nl", "fr", "en", "es"]),
          ...place(),
          dayOf(2019),
        ],
        ...[maybe(words), maybe(() => "https://example.org/a?b=c;d"), visibility()],
      ],
    );
    demands.push(demand);
    const owner = one(organisations);
    await sql("insert into demand_party (demand_id, organisation_id, capacity) values ($1, $2, 'OWNER')", [
      demand,
      owner,
    ]);
    await sql(
      `insert into demand_party (demand_id, organisation_id, capacity)
        select $1, o, case when random() < 0.5 then 'OWNER' else 'CO_AUTHOR' end from unnest($2::uuid[]) o where o <> $3`,
      [demand, some(), owner],
    );
    for (let target = below(3); target > 0; target--)
      await sql("insert into demand_target (demand_id, name, kind) values ($1, $2, $3)", [
        demand,
        words() || "x",
        one(["PARLIAMENT", "COMPANY"]),
      ]);
    for (let stage = below(3); stage > 0; stage--)
      await sql(
        "insert into stage_event (demand_id, stage, happened_on, flag, source, url) values ($1, $2, $3, $4, $5, $6)",
        [
          demand,
          below(7),
          dayOf(2020),
          maybe(() => one(["BLOCKED", "REVERSED"])),
          words() || "x",
          maybe(() => "https://example.org"),
        ],
      );
  }
  const outcomes: string[] = [];
  for (let number = 0; number < count; number++) {
    const harvester = one(organisations);
    const outcome = await idOf(
      `insert into outcome (source_id, theme_code, slug, title, language, actor, actor_kind, change, changed_from, changed_to, changed_on, changed_until,
          significance, story, arena, country_code, region_code, influence_type, direction, is_intended, harvested_by_id, harvested_on, visibility)
        values (${source}, ${theme}, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, '2026-01-01', $21)`,
      [
        ...[
          below(5),
          `o-${number}`,
          words() || "x",
          one(["nl", "fr", "en", "es"]),
          words() || "x",
          one(["PARLIAMENT", "MEDIA"]),
        ],
        ...[
          text(),
          maybe(text),
          maybe(text),
          dayOf(2021),
          maybe(() => dayOf(2022)),
          maybe(text),
          maybe(text),
          ...place(),
        ],
        ...[
          one(["POLICY_CONTENT", "ATTITUDE"]),
          one(["POSITIVE", "NEGATIVE", "MIXED"]),
          below(2) === 0,
          harvester,
          visibility(),
        ],
      ],
    );
    outcomes.push(outcome);
    await sql(
      "insert into outcome_author (outcome_id, organisation_id) select $1, o from unnest($2::uuid[]) o where o <> $3",
      [outcome, some(), harvester],
    );
    await sql("insert into outcome_demand (outcome_id, demand_id) select $1, d from unnest($2::uuid[]) d", [
      outcome,
      demands.filter(() => below(count) === 0),
    ]);
    for (const organisation of some())
      await sql(
        `insert into contribution (outcome_id, organisation_id, narrative, language, role, began_on, ended_on, confirmed_on, visibility)
          values ($1, $2, $3, $4, $5, $6, $7, '2026-01-01', $8)`,
        [
          ...[
            outcome,
            organisation,
            text(),
            one(["nl", "es"]),
            one(["NECESSARY_CLAIMED", "SUPPORTING", "MINOR"]),
          ],
          ...[maybe(() => dayOf(2020)), maybe(() => dayOf(2021)), visibility()],
        ],
      );
  }
  await sql("update outcome set merged_into_id = $1, merged_on = '2026-02-01' where id = $2", [
    outcomes[0],
    outcomes[1],
  ]);
}
