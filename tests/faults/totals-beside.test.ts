import {
  CoverageAxis,
  cellsStatement,
  checkTotals,
  EffortBasis,
  PUBLIC_SIGHT,
  settleEverything,
} from "@onze/api";
import { Side } from "@onze/schema";
import { beforeAll, expect, test } from "vitest";
import { fillOf } from "../bench/fill.sql.ts";
import { asker, editAtRandom, numbersFrom } from "../support/random-edits.ts";
import { runOnze } from "../support/run-onze.ts";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const { databaseUrl, sql } = await startApp();

const check = () =>
  withClient(databaseUrl, async (client) => {
    await client.query("begin");
    return checkTotals(asker(client));
  });

beforeAll(() =>
  withClient(databaseUrl, async (client) => {
    await client.query("begin"); // facts come with their activities
    for (const statement of fillOf({ members: 12, partners: 40, activities: 300, agreements: 3 }))
      await client.query(statement);
    await client.query("update partnership set awaits_partner = false");
    await settleEverything(asker(client));
    await client.query("commit");
  }),
);

/** The cells that a level of sight sees: from totals, or counted from rows, as a filter that leaves nothing out asks for. */
const cellsAt = (level: 1 | 2 | 3 | 4, from: "TOTALS" | "ROWS") =>
  withClient(databaseUrl, async (client) => {
    const { text, values } = cellsStatement({
      rows: CoverageAxis.THEME,
      columns: CoverageAxis.COUNTRY,
      filter: { sides: from === "ROWS" ? [Side.UMBRELLA, Side.MEMBERS] : null },
      basis: EffortBasis.PRESENCE,
      day: null,
      sight: { ...PUBLIC_SIGHT, level },
    });
    const ordered = `select c.*, round(c.ue::numeric, 1) as ue, round(c.me::numeric, 1) as me from (${text}) c order by 1, 2`;
    return (await client.query(ordered, [...values])).rows;
  });

test("400 edits of few cells by four writers at once leave totals as counting from nothing finds them", async () => {
  const activities = await sql<{ id: string }>("select id from activity order by id");
  const write = (seed: number) =>
    withClient(databaseUrl, async (client) => {
      const random = numbersFrom(seed);
      for (let edit = 0; edit < 100; edit++) {
        const id = activities[Math.floor(random() * activities.length)]?.id ?? "";
        await editAtRandom(asker(client), id, { random, beyond: 0.2 });
      }
    });
  await Promise.all([1, 2, 3, 4].map(write));
  expect(await check()).toEqual([]);
  const sets = await sql("select distinct seen_from, seen_to from coverage_row order by 1, 2");
  expect(sets.length).toBeGreaterThan(3);
});

test.each([1, 2, 3, 4] as const)(
  "whoever sees as level %i reads from totals what rows say",
  async (level) => {
    const totals = await cellsAt(level, "TOTALS");
    expect(totals.length).toBeGreaterThan(50);
    expect(totals).toEqual(await cellsAt(level, "ROWS"));
  },
);

test("a total that differs is reported with its cell, and counted anew on demand", async () => {
  await sql(`update coverage_total set members_partners = members_partners + 1
    where level = 1 and of_all_years and (theme_code, country_code) = (
      select theme_code, country_code from coverage_total where level = 1 and of_all_years and country_code is not null and theme_code is not null and members_partners = 2 limit 1)`);
  await sql(
    "update coverage_presence set rows_4 = rows_4 + 1 where (cell_id, organisation_id) = (select cell_id, organisation_id from coverage_presence where is_partner limit 1)",
  );
  const { code, stdout } = await runOnze(databaseUrl, "totals", "check");
  expect(stdout).toContain("2 figures differ from what coverage rows say");
  expect(stdout).toMatch(/ {2}\S+ × [A-Z]{2}, all years, level 1: members partners 3, counted 2\n/);
  expect(stdout).toMatch(/level 4: (members|umbrella) rows of one partner \d+, counted \d+\n/);
  expect(code).toBe(1);
  expect(await runOnze(databaseUrl, "totals", "rebuild")).toMatchObject({
    code: 0,
    stdout: "Every total says what coverage rows say.\n",
  });
  expect(await check()).toEqual([]);
});

test("a command that says neither check nor rebuild is refused", async () => {
  const { code, stderr } = await runOnze(databaseUrl, "totals", "count");
  expect(stderr).toContain("“check” or “rebuild” is missing; use: onze totals check | rebuild [--json]");
  expect(code).toBe(2);
});
