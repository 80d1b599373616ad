import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { fixture, iatiFile } from "../support/iati-file.ts";
import { importPath, importText, rowsOf, testDatabase } from "../support/import-database.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const [umbrella, member] = [fixture("umbrella.xml"), fixture("member.xml")];
const corpus = process.env.ONZE_CORPUS;
const OF_CORPUS = ["111111_publisher-activities.xml", "assembled-helpage.xml", "wri-strategic-plan.xml"];
const paths = [umbrella, member, ...(corpus ? OF_CORPUS.map((name) => join(corpus, name)) : [])];

describe("of every activity that counts", () => {
  let databaseUrl: string;

  beforeAll(async () => {
    databaseUrl = await cloneDatabase();
    for (const path of paths) await importPath(databaseUrl, path);
  });

  test("the effort of its coverage rows adds up to its amounts in euro, year by year", async () => {
    const wrong = await rowsOf(
      databaseUrl,
      `with told as (select activity_id, year, sum(amount_eur) as eur from activity_amount group by 1, 2),
        covered as (select activity_id, year, sum(effort_eur) as eur from coverage_row group by 1, 2)
      select a.identifier, t.year, t.eur, c.eur as covered from told t join activity a on a.id = t.activity_id and a.is_leaf
        left join covered c on c.activity_id = t.activity_id and c.year = t.year
        where abs(coalesce(c.eur, -1) - coalesce(t.eur, -1)) > 0.01`,
    );
    expect(wrong).toEqual([]);
  });

  test("places and themes are each a whole", async () => {
    const wrong = await rowsOf(
      databaseUrl,
      `select a.identifier from activity a where abs(1 - (select sum(share) from activity_place p where p.activity_id = a.id)) > 1e-6
        or abs(1 - (select sum(share) from activity_theme t where t.activity_id = a.id)) > 1e-6`,
    );
    expect(wrong).toEqual([]);
  });

  test("each partner is present in each place, theme and year, once", async () => {
    const wrong = await rowsOf(
      databaseUrl,
      `select a.identifier from activity a where a.is_leaf and
        (select count(*) from coverage_row c where c.activity_id = a.id and c.partner_id is not null) <>
        (select count(distinct partner_id) from activity_partner p where p.activity_id = a.id)
          * (select count(*) from activity_place p where p.activity_id = a.id)
          * (select count(*) from activity_theme t where t.activity_id = a.id)
          * (select count(distinct year) from (select generate_series(a.first_year::int, a.last_year) union
            select year from activity_amount m where m.activity_id = a.id) y(year))`,
    );
    expect(wrong).toEqual([]);
  });

  test("wholes whose parts are recorded have no coverage rows", async () => {
    const rows = await rowsOf(
      databaseUrl,
      "select from coverage_row c join activity a on a.id = c.activity_id where not a.is_leaf",
    );
    expect(rows).toEqual([]);
  });
});

describe("the line stored with a fact is the line of the file that says it", () => {
  const lines = readFileSync(umbrella, "utf8").split("\n");
  let databaseUrl: string;

  beforeAll(async () => {
    databaseUrl = await cloneDatabase();
    await importPath(databaseUrl, umbrella);
  });

  test.each([
    ["an activity", "activity", "'<iati-activity '"],
    ["a participating organisation", "activity_partner where role <> 'R'", "mention"],
    ["a receiver", "activity_partner where role = 'R'", "'<transaction>'"],
    [
      "a country",
      "activity_place where country_code is not null",
      "'recipient-country code=\"' || country_code",
    ],
    ["a region", "activity_place where region_code is not null", "'<recipient-region '"],
    ["a sector", "activity_sector", "'code=\"' || code"],
    ["an amount", "activity_amount", "'<budget>'"],
    ["a stated theme", "activity_theme where origin = 'STATED' and theme_code is not null", "'<sector '"],
  ])("%s", async (_what, from, words) => {
    const facts = await rowsOf<{ line: number; words: string }>(
      databaseUrl,
      `select source_line as line, ${words} as words from ${from}`,
    );
    expect(facts.length).toBeGreaterThan(0);
    for (const { line, words: said } of facts) expect(lines[line - 1]).toContain(said);
  });
});

test("an amount in another currency counts at the rate of its year, and one without a rate is unknown, not nothing", async () => {
  const databaseUrl = await testDatabase();
  const [rate] = await rowsOf<{ usd: number }>(
    databaseUrl,
    "select units_per_euro as usd from currency_rate where currency = 'USD' and year = 2023",
  );
  const budget = (currency: string) =>
    `<budget><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value currency="${currency}" value-date="2023-01-01">1000</value></budget>`;
  await importText(
    databaseUrl,
    iatiFile({ id: "A-USD", more: budget("USD") }, { id: "A-XXX", more: budget("XXX") }),
  );
  const effort = await rowsOf(
    databaseUrl,
    "select a.identifier, sum(c.effort_eur) as eur from coverage_row c join activity a on a.id = c.activity_id group by 1 order by 1",
  );
  expect(effort).toEqual([
    { identifier: "A-USD", eur: expect.closeTo(1000 / (rate?.usd ?? Number.NaN), 2) },
    { identifier: "A-XXX", eur: null },
  ]);
});

test("themes that a person confirmed survive a changed file", async () => {
  const app = await startApp();
  const say = (title: string) => importText(app.databaseUrl, iatiFile({ id: "A-1", title }));
  await say("Climate justice");
  const [record] = await app.sql<{ id: string }>("select id from activity");
  const confirm = "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }";
  expect(await app.askAs(STAFF)(confirm, { ids: [record?.id] })).toMatchObject({
    data: { confirmThemes: { changed: 1 } },
  });
  expect((await say("Tax justice")).activities).toMatchObject({ changed: 1 });
  const themes = await app.sql(
    "select distinct theme_code as theme, theme_origin as origin from coverage_row",
  );
  expect(themes).toEqual([{ theme: "climate-justice", origin: "CONFIRMED" }]);
});
