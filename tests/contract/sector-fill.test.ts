import { checkTotals } from "@onze/api";
import { expect, test } from "vitest";
import { countDiffering, fillWhole } from "../bench/fill-sector.ts";
import { asker } from "../support/random-edits.ts";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const { databaseUrl, sql } = await startApp();

test("what a whole sector is filled with is what the product derives of its activities", async () => {
  const indexes = () => sql("select indexdef from pg_indexes where schemaname = 'public' order by 1");
  const before = await indexes();
  await withClient(databaseUrl, async (client) => {
    const ask = asker(client);
    await fillWhole(ask, { members: 12, partners: 40, activities: 300, agreements: 3 });
    expect(await countDiffering(ask)).toBe(0);
    await ask("begin");
    expect(await checkTotals(ask)).toEqual([]);
  });
  expect(await indexes()).toEqual(before);
  expect(
    await sql("select side, count(*) > 100 as many from coverage_row group by side order by side"),
  ).toEqual([
    { side: "MEMBERS", many: true },
    { side: "UMBRELLA", many: true },
  ]);
});
