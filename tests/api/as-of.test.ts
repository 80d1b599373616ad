import { VISITOR, type Viewer } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { letStand as letStandSince } from "../support/let-stand.ts";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp({ today: () => "2999-12-31" });
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Gamma");
  await app.add.organisation("Delta");
});

/** Days on which coverage stood: what is recorded today was not there yet. */
const [EARLIER, BEFORE] = ["2026-03-01", "2025-12-31"];

/** Lets what is recorded so far have stood since the first of January 2026. */
const letStand = () => letStandSince(app.databaseUrl, "2026-01-01");
/** Brings everything in step with what a test changed by SQL. */
const settleAll = () => settle(app.databaseUrl);

const ASKED = `query ($filter: CoverageFilter, $asOf: LocalDate) {
  coverageMatrix(filter: $filter) { asOf partners cells { row column state members { partners activities effortEur } } trust { asOf activities withBudget } }
  activities(filter: $filter) { totalCount nodes { identifier } }
  sharedPartners(filter: $filter, minHolders: 1) { partner { slug } }
  filterOptions(asOf: $asOf) { years partnerTypes countries { code } holders { slug } }
}`;

const stoodOn = async (asOf: string | null, viewer: Viewer = VISITOR, filter: object = {}) => {
  const { data, errors } = await app.askAs(viewer)<{
    coverageMatrix: { asOf: string; partners: number; cells: readonly object[]; trust: object };
    activities: { totalCount: number; nodes: readonly { identifier: string }[] };
    sharedPartners: readonly { partner: { slug: string } }[];
    filterOptions: object;
  }>(ASKED, { filter: { ...filter, asOf }, asOf });
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};

test.each([
  ["coverageMatrix", "query ($f: CoverageFilter) { coverageMatrix(filter: $f) { partners } }"],
  ["activities", "query ($f: CoverageFilter) { activities(filter: $f) { totalCount } }"],
  ["sharedPartners", "query ($f: CoverageFilter) { sharedPartners(filter: $f) { partner { slug } } }"],
  [
    "filterOptions",
    'query ($f: CoverageFilter) { filterOptions(asOf: "3000-01-01") { years } themes { code } activities(filter: $f) { totalCount } }',
  ],
])("a day to come is refused by %s", async (_name, query) => {
  const { errors } = await app.ask(query, { f: { asOf: "3000-01-01" } });
  expect(errors?.[0]).toMatchObject({
    message: "asOf is 3000-01-01; it must be today, 2999-12-31, or an earlier day.",
    extensions: { code: "BAD_INPUT" },
  });
});

test("a day is answered as coverage stood on it", async () => {
  await app.add.activity({
    identifier: "WORK",
    holder: "alpha",
    partners: { gamma: 1 },
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
  });
  await letStand();
  const then = await stoodOn(null);
  await app.sql("update activity_place set country_code = 'PE'");
  await app.sql("update activity_amount set amount_eur = 70");
  await app.sql(
    "update activity_partner set partner_id = (select id from organisation where slug = 'delta')",
  );
  await settleAll();

  const now = await stoodOn(null);
  expect(now.coverageMatrix.cells).toMatchObject([{ column: "PE", members: { partners: 1, effortEur: 70 } }]);
  const { coverageMatrix, ...lists } = await stoodOn(EARLIER);
  expect(coverageMatrix.cells).toEqual(then.coverageMatrix.cells);
  expect(coverageMatrix).toMatchObject({
    asOf: EARLIER,
    trust: { asOf: EARLIER, activities: 1, withBudget: 1 },
  });
  expect(lists).toEqual({
    activities: then.activities,
    sharedPartners: [{ partner: { slug: "gamma" } }],
    filterOptions: then.filterOptions,
  });
  expect(await stoodOn("2999-12-31")).toEqual(now);
});

test("before anything was recorded nothing was", async () => {
  await app.add.activity({ identifier: "WORK", partners: ["gamma"], themes: ["health"], places: ["CD"] });
  await letStand();
  expect(await stoodOn(BEFORE)).toMatchObject({
    coverageMatrix: { partners: 0, cells: [] },
    activities: { totalCount: 0 },
    filterOptions: { years: [], countries: [], holders: [] },
  });
});

test("what was withdrawn since is among the activities of an earlier day", async () => {
  await app.add.activity({ identifier: "WORK", partners: ["gamma"], themes: ["health"], places: ["CD"] });
  await letStand();
  await app.sql("update activity set withdrawn_on = '2026-06-01'");
  await settleAll();
  expect((await stoodOn(null)).activities.totalCount).toBe(0);
  expect((await stoodOn(EARLIER)).activities.nodes).toEqual([{ identifier: "WORK" }]);
});

test("a partner that is hidden today is hidden in every earlier answer, and no money is missing", async () => {
  await app.add.activity({
    identifier: "WORK",
    holder: "alpha",
    partners: { gamma: 0.5, delta: 0.5 },
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
  });
  await letStand();
  await app.sql("update activity_amount set amount_eur = 70");
  await settleAll();
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'gamma'");
  await settleAll();
  for (const [day, effortEur] of [
    [EARLIER, 100],
    [null, 70],
  ] as const) {
    const answer = await stoodOn(day);
    expect(JSON.stringify(answer)).not.toContain("gamma");
    expect(answer.coverageMatrix).toMatchObject({
      partners: 1,
      cells: [{ members: { partners: 1, effortEur } }],
    });
    expect((await stoodOn(day, STAFF)).coverageMatrix).toMatchObject({
      partners: 2,
      cells: [{ members: { partners: 2, effortEur } }],
    });
    expect((await stoodOn(day, VISITOR, { partner: "gamma" })).activities.totalCount).toBe(0);
  }
});

test.each([
  ["the activity", "update activity set visibility = 'NETWORK'"],
  ["its holder", "update organisation set visibility = 'NETWORK' where slug = 'alpha'"],
])("what is hidden today with %s is in no earlier answer", async (_what, hide) => {
  await app.add.activity({
    identifier: "WORK",
    holder: "alpha",
    partners: ["gamma"],
    themes: ["health"],
    places: ["CD"],
  });
  await letStand();
  await app.sql("update activity_place set country_code = 'PE'");
  await settleAll();
  await app.sql(hide);
  await settleAll();
  expect(await stoodOn(EARLIER)).toMatchObject({
    coverageMatrix: { cells: [] },
    activities: { totalCount: 0 },
  });
  expect((await stoodOn(EARLIER, STAFF)).activities.totalCount).toBe(1);
});

test("a hidden budget is hidden on earlier days as it is now", async () => {
  await app.add.activity({
    identifier: "WORK",
    partners: { gamma: 0.5, delta: 0.5 },
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
  });
  await letStand();
  await app.sql("update activity set framework = 'F'");
  await settleAll();
  await app.sql(`update organisation set field_visibility = '{"BUDGET": "RESTRICTED"}' where slug = 'gamma'`);
  await settleAll();
  const effortOf = async (asOf: string | null, filter: object) => {
    const { data } = await app.ask<{
      coverageMatrix: { cells: readonly { umbrella: { effortEur: number | null } }[] };
    }>(
      "query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) { cells { umbrella { effortEur } } } }",
      { filter: { ...filter, asOf } },
    );
    return data?.coverageMatrix.cells.map(({ umbrella }) => umbrella.effortEur);
  };
  for (const day of [EARLIER, null]) {
    expect(await effortOf(day, { partner: "gamma" })).toEqual([null]);
    expect(await effortOf(day, { partner: "delta" })).toEqual([50]);
    expect(await effortOf(day, { partnerTypes: ["PARTNER"] })).toEqual([50]);
    expect(await effortOf(day, {})).toEqual([100]);
  }
});

test("role agreements are those of the day", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"] });
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"] });
  await app.add.agreement({
    theme: "health",
    place: "CD",
    parties: ["11-11-11", "alpha"],
    validFrom: "2026-01-01",
    reviewBy: "2026-07-01",
  });
  await letStand();
  const stateOn = async (day: string | null) => (await stoodOn(day)).coverageMatrix.cells;
  expect(await stateOn(EARLIER)).toMatchObject([{ state: "SHARED_AGREED" }]);
  expect(await stateOn("2026-08-01")).toMatchObject([{ state: "SHARED_NOT_AGREED" }]);
  expect(await stateOn(null)).toMatchObject([{ state: "SHARED_NOT_AGREED" }]);
});

test("what stays the same stays recorded since then, and what stood for less than a day is not kept", async () => {
  await app.add.activity({ identifier: "SAME", partners: ["gamma"], themes: ["health"], places: ["CD"] });
  await app.add.activity({ identifier: "OTHER", partners: ["delta"], themes: ["health"], places: ["PE"] });
  await letStand();
  const kept = () =>
    app.sql(`select a.identifier, p.country_code as country, p.recorded_on::text as since, p.replaced_on = current_date as today
      from coverage_past p join activity a on a.id = p.activity_id`);
  await settleAll();
  expect(await kept()).toEqual([]);
  expect(await app.sql("select distinct recorded_on::text as since from coverage_row")).toEqual([
    { since: "2026-01-01" },
  ]);
  for (const country of ["BO", "EC"]) {
    await app.sql(
      "update activity_place set country_code = $1 where activity_id in (select id from activity where identifier = 'OTHER')",
      [country],
    );
    await settleAll();
    expect(await kept()).toEqual([{ identifier: "OTHER", country: "PE", since: "2026-01-01", today: true }]);
  }
  await app.sql("update activity_place set country_code = 'PE' where country_code = 'EC'");
  await settleAll();
  expect(await kept()).toEqual([]);
});
