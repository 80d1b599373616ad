import { removeDemo, settleEverything } from "@onze/api";
import { openOrm } from "@onze/schema";
import { seedDatabase } from "@onze/seeds";
import type pg from "pg";
import { expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { overlapsFor, shortly } from "../support/ask-overlaps.ts";
import { cloneDatabase } from "../support/clone-database.ts";
import { readWhole } from "../support/read-whole.ts";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp({ demo: true });

test("all four states of cells occur in 2026, and nothing recorded most of all", async () => {
  const { counts, rows, columns, cells } = await askMatrix(app, { filter: { years: [2026] } });
  for (const state of ["UMBRELLA_ONLY", "MEMBERS_ONLY", "SHARED_AGREED", "SHARED_NOT_AGREED"]) {
    expect(counts[state], state).toBeGreaterThan(0);
  }
  expect(counts.NOTHING_RECORDED).toBe(rows.length * columns.length - cells.length);
  expect(columns.length).toBeGreaterThan(15);
});

test("overlaps occur: partners shared by umbrella and members, and by members alone", async () => {
  const { data } = await app.ask<{ sharedPartners: { holders: { slug: string }[] }[] }>(
    "{ sharedPartners { holders { slug } } }",
  );
  const shared = data?.sharedPartners.map(({ holders }) => holders.map(({ slug }) => slug)) ?? [];
  expect(shared.some((holders) => holders.includes("11-11-11"))).toBe(true);
  expect(shared.some((holders) => !holders.includes("11-11-11"))).toBe(true);
});

test("the three partners that CNCD-11.11.11 names publicly and 11.11.11 has in its own file are overlaps of the two", async () => {
  const staff = await app.signIn("UMBRELLA_STAFF");
  const { nodes } = await overlapsFor(app, staff, { organisation: "cncd-11-11-11" });
  expect(nodes.map((overlap) => `${overlap.country?.code} ${shortly(overlap)}`).toSorted()).toEqual([
    "CD 11-11-11 × cncd-11-11-11 L3 aeta",
    "PE 11-11-11 × cncd-11-11-11 L3 latindadd",
    "RW 11-11-11 × cncd-11-11-11 L3 pro-femmes",
  ]);
  expect(nodes.every(({ isWithPeer }) => isWithPeer)).toBe(true);
});

const INVENTED = "source_id in (select id from source where demonstration and kind = 'DEMONSTRATION')";
const REAL = "source_id in (select id from source where demonstration and kind = 'IATI_FILE')";

test("the round of the demonstration tells nothing of fewer than its thresholds, and has neither links nor answers", async () => {
  const told =
    await app.sql(`select r.state, x.audience, min((x.figures->>'answers')::int) >= case x.audience when 'INSIDE' then r.k_internal else r.k_public end as holds
    from round r join round_result x on x.round_id = r.id group by r.id, x.audience order by x.audience`);
  expect(told).toEqual([
    { state: "CLOSED", audience: "INSIDE", holds: true },
    { state: "CLOSED", audience: "PUBLIC", holds: true },
  ]);
  const kept = await app.sql(
    "select (select count(*) from voice.token)::int as tokens, (select count(*) from voice.ballot)::int as ballots, (select count(*) from voice.answer)::int as answers",
  );
  expect(kept).toEqual([{ tokens: 0, ballots: 0, answers: 0 }]);
});

test("everything invented says so in its name", async () => {
  const names = await app.sql<{ name: string }>(`select name from organisation where ${INVENTED}
    union all select title.value from activity, jsonb_each_text(titles) title where ${INVENTED}
    union all select a.name from organisation_alias a where a.${INVENTED}
    union all select title from stated_need where ${INVENTED} union all select name from indicator where ${INVENTED}
    union all select title from need_weight_set where ${INVENTED}
    union all select title from policy_demand where ${INVENTED} union all select title from outcome where ${INVENTED}
    union all select x.name from policy_demand d, lateral (select source as name from stage_event where demand_id = d.id
      union all select title from demand_action where demand_id = d.id union all select note from demand_coordination where demand_id = d.id and organisation_id in (select id from organisation where kind = 'PEER_UMBRELLA')) x where d.${INVENTED}
    union all select x.name from outcome u, lateral (select title as name from evidence_item where outcome_id = u.id
      union all select name from substantiation where outcome_id = u.id) x where u.${INVENTED}`);
  const inWords = await app.sql<{
    name: string;
  }>(`select name.value as name from body, jsonb_each_text(names) name where ${INVENTED}
    union all select document from seat_rule where ${INVENTED} union all select decided_by from seat_reference where ${INVENTED}
    union all select represents from seat where represents is not null and ${INVENTED}
    union all select title.value from questionnaire, jsonb_each_text(titles) title where ${INVENTED}
    union all select x.value from round, jsonb_each_text(titles || jsonb_build_object('summary', summaries->>'nl')) x where ${INVENTED}`);
  expect(inWords.length).toBeGreaterThan(20);
  expect(inWords.filter(({ name }) => !/\((illustra|ilustra)\w+\)$/.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter(({ name }) => !name.endsWith("(illustrative)"))).toEqual([]);
  expect(
    await app.sql(`select identifier from activity where ${INVENTED} and identifier not like 'DEMO-%'`),
  ).toEqual([]);
});

test("nothing real calls itself illustrative", async () => {
  expect(await app.sql(`select name from organisation where ${REAL} and name like '%illustrative%'`)).toEqual(
    [],
  );
});

test("no invented member is said to work with a real partner", async () => {
  expect(
    await app.sql(`select h.name, p.name from activity a join organisation h on h.id = a.holder_id join activity_partner x on x.activity_id = a.id
      join organisation p on p.id = x.partner_id where h.${INVENTED} and p.${REAL}`),
  ).toEqual([]);
});

test("the umbrella's own file is there as published: eighteen activities, of which sixteen are leaves, in nine countries", async () => {
  expect(
    await app.sql(
      `select count(*)::int as activities, count(*) filter (where is_leaf)::int as leaves from activity where ${REAL}`,
    ),
  ).toEqual([{ activities: 18, leaves: 16 }]);
  const countries = await app.sql<{ code: string }>(
    `select distinct r.country_code as code from coverage_row r join activity a on a.id = r.activity_id where a.${REAL} and r.partner_id is not null order by 1`,
  );
  expect(countries.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["BI", "BO", "CD", "EC", "ID", "PE", "PH", "RW"]),
  );
});

test("names that the source withholds stay apart, each by itself", async () => {
  const withheld = await app.sql<{ name: string; activities: number }>(
    "select o.name, count(distinct x.activity_id)::int as activities from organisation o join activity_partner x on x.partner_id = o.id where withheld group by o.id, o.name",
  );
  expect(withheld.length).toBeGreaterThan(5);
  expect(
    await app.sql(
      "select from organisation_suggestion s join organisation o on o.id in (s.left_id, s.right_id) where o.withheld",
    ),
  ).toEqual([]);
});

test("every share lies within an activity, and they add up", async () => {
  for (const table of ["activity_place", "activity_theme"]) {
    expect(
      await app.sql(`select activity_id from ${table} group by 1 having abs(sum(share) - 1) > 0.002`),
    ).toEqual([]);
  }
  expect(
    await app.sql("select activity_id from activity_partner group by 1 having sum(share) > 1.0001"),
  ).toEqual([]);
});

test("effort in coverage is the effort of the amounts, no more and no less", async () => {
  const [sums] = await app.sql<{ amounts: number; coverage: number }>(`select
    (select sum(m.amount_eur) from activity_amount m join activity a on a.id = m.activity_id
      where a.is_leaf and m.year between a.first_year and a.last_year) as amounts,
    (select sum(effort_eur) from coverage_row) as coverage`);
  expect(sums?.coverage).toBeGreaterThan(1_000_000);
  expect((sums?.coverage ?? 0) / (sums?.amounts ?? 1)).toBeCloseTo(1, 2);
});

test("members of the demonstration keep the rules of membership and may hold no partnership", async () => {
  const members = await app.sql<{ name: string; partnerships: number }>(
    "select o.name, (select count(*)::int from partnership p where p.holder_id = o.id) as partnerships from membership m join organisation o on o.id = m.organisation_id",
  );
  expect(members.length).toBeGreaterThan(5);
});

test("settling again changes nothing", async () => {
  const before = await readWhole(app.databaseUrl, ["id"]);
  await settle(app.databaseUrl);
  expect(await readWhole(app.databaseUrl, ["id"])).toEqual(before);
});

const asker =
  (client: pg.Client) =>
  async <Row>(statement: string, values: readonly unknown[] = []) =>
    (await client.query(statement, [...values])).rows as Row[]; // as the application asks

const remove = (url: string) => withClient(url, (client) => removeDemo(asker(client)));

test("removing the demonstration leaves nothing of it: the database is as with the reference alone", async () => {
  const [demo, reference] = [await cloneDatabase("demo"), await cloneDatabase("reference")];
  await remove(demo);
  expect(await readWhole(demo, ["id"])).toEqual(await readWhole(reference, ["id"]));
});

test("removing it twice is removing it once, and it can be loaded again", async () => {
  const url = await cloneDatabase("demo");
  const before = await counts(url);
  await remove(url);
  await remove(url);
  const orm = await openOrm(url, 2);
  await seedDatabase(orm.em, "demo");
  await orm.close();
  await withClient(url, (client) => settleEverything(asker(client)));
  expect(await counts(url)).toEqual(before);
});

test("an organisation that a real source names as well stays, as that source's", async () => {
  const url = await cloneDatabase("demo");
  await withClient(url, async (client) => {
    await client.query(
      "insert into source (kind, name, taken_on) values ('IATI_FILE', 'real.xml', '2026-11-01')",
    );
    await client.query(`insert into activity (source_id, holder_id, identifier, titles, descriptions, content_hash)
      select s.id, o.id, 'REAL-1', '{}', '{}', '' from source s, organisation o where s.name = 'real.xml' and o.slug = '11-11-11'`);
    await client.query(`insert into activity_partner (activity_id, partner_id, mention, role, source_line)
      select a.id, o.id, 'RECIC', '4', 7 from activity a, organisation o where a.identifier = 'REAL-1' and o.slug = 'recic'`);
  });
  await remove(url);
  const left = await withClient(url, async (client) => {
    const { rows } = await client.query(
      "select o.slug, s.name, o.source_line from organisation o join source s on s.id = o.source_id order by 1",
    );
    return rows;
  });
  expect(left).toEqual([
    { slug: "11-11-11", name: expect.any(String), source_line: null },
    { slug: "recic", name: "real.xml", source_line: 7 },
  ]);
});

async function counts(url: string): Promise<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(await readWhole(url)).map(([table, rows]) => [table, rows.length]),
  );
}
