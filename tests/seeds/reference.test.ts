import { openOrm } from "@onze/schema";
import { isNew, seedDatabase } from "@onze/seeds";
import { afterAll, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { readWhole } from "../support/read-whole.ts";
import { withClient } from "../support/with-client.ts";

const url = await cloneDatabase();
const orm = await openOrm(url, 2);
afterAll(() => orm.close());

const ask = (statement: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(statement)).rows);
const count = async (from: string): Promise<number> =>
  Number((await ask(`select count(*) as rows from ${from}`))[0]?.rows);

test("a database with its reference is not new", async () => {
  expect(await isNew(orm.em)).toBe(false);
});

test.each([
  ["country", 249, 260],
  ["region", 31, 31],
  ["region_code", 57, 57],
  ["sector", 300, 340],
  ["theme", 16, 20],
  ["theme_code", 200, 260],
  ["theme_keyword", 1000, 1100],
  ["currency_rate", 100, 200],
  ["withheld_name", 40, 60],
  ["organisation", 1, 1],
  ["organisation_role", 1, 1],
  ["activity", 0, 0],
  ["coverage_row", 0, 0],
])("there are as many rows of %s as there ought to be", async (table, least, most) => {
  const rows = await count(table);
  expect(rows).toBeGreaterThanOrEqual(least);
  expect(rows).toBeLessThanOrEqual(most);
});

test.each([
  [
    "a theme without a name or definition in one of the four languages",
    "theme where not (jsonb_path_exists(names, '$.nl ? (@ != \"\")') and names->>'fr' <> '' and names->>'en' <> '' and names->>'es' <> '' and definitions->>'nl' <> '' and definitions->>'fr' <> '' and definitions->>'en' <> '' and definitions->>'es' <> '')",
  ],
  [
    "a country or region without a name in one of the four languages",
    "(select names from country union all select names from region) p where exists (select from unnest(array['nl', 'fr', 'en', 'es']) l where coalesce(names->>l, '') = '')",
  ],
  [
    "a purpose code without an English or French name",
    "sector where coalesce(names->>'en', '') = '' or coalesce(names->>'fr', '') = ''",
  ],
  [
    "two themes of one name",
    "(select l, names->>l from theme, unnest(array['nl', 'fr', 'en', 'es']) l group by 1, 2 having count(*) > 1) same",
  ],
  ["two themes in one place of the list", "(select position from theme group by 1 having count(*) > 1) same"],
  [
    "a theme that no word suggests in one of the four languages",
    "theme t, unnest(array['nl', 'fr', 'en', 'es']) l where not exists (select from theme_keyword k where k.theme_code = t.code and k.language = l)",
  ],
  [
    "a purpose code that states a theme and is not in the list",
    "theme_code c where c.vocabulary = '1' and not exists (select from sector s where s.code = c.code)",
  ],
  [
    "a development goal that is none",
    "theme_code c where c.vocabulary = '7' and c.code not in (select n::text from generate_series(1, 17) n)",
  ],
  [
    "a target of a development goal in another form",
    "theme_code c where c.vocabulary = '8' and c.code !~ '^([1-9]|1[0-7])\\.([0-9]{1,2}|[a-d])$'",
  ],
  [
    "a general code that states a theme",
    "theme_code where vocabulary = '1' and code in ('15150', '99810', '99820', '43010', '91010')",
  ],
  ["a vocabulary that nobody reads", "theme_code where vocabulary not in ('1', '7', '8')"],
  ["a place out of the tree", "region where code <> '001' and parent_code is null"],
  [
    "a country whose continent is none",
    "country c join region r on r.code = c.continent_code where r.level <> 'REGION'",
  ],
  [
    "a region of another vocabulary that leads nowhere",
    "region_code c where not exists (select from region r where r.code = c.region_code)",
  ],
  ["a rate that is not positive", "currency_rate where units_per_euro <= 0"],
])("there is not %s", async (_, from) => {
  expect(await ask(`select * from ${from}`)).toEqual([]);
});

test("the umbrella is there with its identifier, its other names and the role of secretariat", async () => {
  expect(
    await ask(`select slug, kind, country_code, array(select value from organisation_identifier i where i.organisation_id = o.id) as identifiers,
      array(select role from organisation_role r where r.organisation_id = o.id) as roles,
      (select count(*)::int from organisation_alias a where a.organisation_id = o.id) as aliases from organisation o`),
  ).toEqual([
    {
      slug: "11-11-11",
      kind: "UMBRELLA_SECRETARIAT",
      country_code: "BE",
      identifiers: ["BE-BCE_KBO-0421210424"],
      roles: ["SECRETARIAT"],
      aliases: 2,
    },
  ]);
});

test("loading the reference again changes nothing", async () => {
  const before = await readWhole(url, ["id"]);
  await seedDatabase(orm.em, "reference");
  expect(await readWhole(url, ["id"])).toEqual(before);
});

test("loading the reference again brings back what was changed in it", async () => {
  const before = await readWhole(url, ["id"]);
  await ask("update theme set names = '{}' where code = 'health'");
  await ask("delete from theme_keyword where theme_code = 'health'");
  await seedDatabase(orm.em, "reference");
  expect(await readWhole(url, ["id"])).toEqual(before);
});

test("a database without anything is new, and a failure while loading leaves nothing behind", async () => {
  const empty = await cloneDatabase();
  const other = await openOrm(empty, 2);
  try {
    await withClient(empty, async (client) => {
      await client.query("truncate region, organisation, theme, source cascade");
      await client.query("alter table organisation add constraint nobody check (false)");
    });
    expect(await isNew(other.em)).toBe(true);
    await expect(seedDatabase(other.em, "reference")).rejects.toThrow("nobody");
    expect(await isNew(other.em)).toBe(true);
  } finally {
    await other.close();
  }
});
