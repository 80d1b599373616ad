import { VISITOR } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { letStand } from "../support/let-stand.ts";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp({ today: () => "2999-12-31" });
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
});

const [BEFORE, EARLIER] = ["2025-12-31", "2026-03-01"];
const DIFFERENCE = `query ($from: LocalDate!, $to: LocalDate, $filter: CoverageFilter) {
  coverageDifference(from: $from, to: $to, filter: $filter) { from to recordedBefore recordedAfter rows { key } columns { key }
    cells { row column change before { state } after { state } } trust { asOf } }
}`;
const differ = async (variables: object, viewer = VISITOR) => {
  const { data, errors } = await app.askAs(viewer)<{
    coverageDifference: { cells: readonly { column: string }[] };
  }>(DIFFERENCE, {
    ...variables,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  const { cells, ...difference } = data.coverageDifference; // cells come in no order
  return { ...difference, cells: cells.toSorted((a, b) => (a.column < b.column ? -1 : 1)) };
};

test.each([
  [{ from: "2999-12-31" }, "from is 2999-12-31; it must be a day before 2999-12-31."],
  [{ from: "2026-02-01", to: "2026-01-01" }, "from is 2026-02-01; it must be a day before 2026-01-01."],
  [
    { from: EARLIER, to: "3000-01-01" },
    "asOf is 3000-01-01; it must be today, 2999-12-31, or an earlier day.",
  ],
  [
    { from: EARLIER, filter: { asOf: "2026-01-01" } },
    "asOf is 2026-01-01; a difference is of the days from and to, so it must be left out.",
  ],
])("days that make no difference are refused: %j", async (variables, message) => {
  const { errors } = await app.ask(DIFFERENCE, variables);
  expect(errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_INPUT" } });
});

test("cells appear, disappear and change their state between two days; what stays the same is not told", async () => {
  const health = { themes: ["health"] };
  await app.add.activity({ ...health, places: ["CD"] });
  await app.add.activity({ ...health, places: ["PE"], identifier: "MOVES" });
  await app.add.activity({ ...health, places: ["RW"] });
  await letStand(app.databaseUrl, "2026-01-01");
  await app.add.activity({ ...health, places: ["CD"], holder: "alpha" });
  await app.sql(
    "update activity_place set country_code = 'BO' where activity_id = (select id from activity where identifier = 'MOVES')",
  );
  await settle(app.databaseUrl);
  expect(await differ({ from: EARLIER })).toMatchObject({
    from: EARLIER,
    to: "2999-12-31",
    recordedBefore: 3,
    recordedAfter: 3,
    rows: [{ key: "health" }],
    cells: [
      { column: "BO", change: "APPEARED", before: null, after: { state: "UMBRELLA_ONLY" } },
      {
        column: "CD",
        change: "CHANGED",
        before: { state: "UMBRELLA_ONLY" },
        after: { state: "SHARED_NOT_AGREED" },
      },
      { column: "PE", change: "DISAPPEARED", before: { state: "UMBRELLA_ONLY" }, after: null },
    ],
  });
  expect(await differ({ from: BEFORE, to: EARLIER })).toMatchObject({ recordedBefore: 0, recordedAfter: 3 });
});

test("what is hidden today is on neither day, so that hiding is no difference", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], identifier: "HIDES" });
  await letStand(app.databaseUrl, "2026-01-01");
  await app.sql("update activity set visibility = 'RESTRICTED'");
  await settle(app.databaseUrl);
  expect(await differ({ from: EARLIER })).toMatchObject({ recordedBefore: 0, recordedAfter: 0, cells: [] });
  expect(await differ({ from: BEFORE }, STAFF)).toMatchObject({ cells: [{ change: "APPEARED" }] });
});
