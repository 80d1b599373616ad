import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

const keys = (values: readonly { readonly key: string }[]): string[] => values.map(({ key }) => key);

test("a holder on no side counts nowhere, neither in cells nor in trust nor in partners", async () => {
  await app.add.organisation("Ministry", { kind: "PUBLIC_AUTHORITY" });
  await app.add.organisation("Delta");
  await app.add.activity({ holder: "ministry", themes: ["health"], places: ["CD"], partners: ["delta"] });
  expect(await askMatrix(app)).toMatchObject({
    cells: [],
    columns: [],
    partners: 0,
    trust: { activities: 0, holders: 0 },
  });
});

test("a member counts on its side only in the years of its membership", async () => {
  await app.add.organisation("Alpha", { kind: "MEMBER" });
  await app.sql(
    "insert into organisation_role (source_id, organisation_id, role, starts_on, ends_on) select source_id, id, 'MEMBER', '2024-06-01', '2024-12-31' from organisation where slug = 'alpha'",
  );
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"], years: [2023, 2025] });
  for (const [year, states] of [
    [2023, {}],
    [2024, { "health CD": "MEMBERS_ONLY" }],
    [2025, {}],
  ] as const) {
    expect((await askMatrix(app, { filter: { years: [year] } })).stateOf).toEqual(states);
  }
});

test.each([
  ["wholes whose parts are recorded", { isLeaf: false }],
  ["activities that their source no longer holds", { withdrawnOn: "2026-01-01" }],
])("%s do not count", async (_, given) => {
  await app.add.activity({ themes: ["health"], places: ["CD"], ...given });
  expect((await askMatrix(app)).cells).toEqual([]);
});

test("an activity without dates counts, and in no year", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], years: null });
  expect((await askMatrix(app)).stateOf).toEqual({ "health CD": "UMBRELLA_ONLY" });
  expect((await askMatrix(app, { filter: { years: [2024] } })).cells).toEqual([]);
});

test("regional work stays in its region's column and is not spread over countries", async () => {
  await app.add.activity({ themes: ["health"], places: { "014": 0.5, RW: 0.5 }, eur: { 2024: 100 } });
  const { columns, cell } = await askMatrix(app);
  expect(columns.map(({ key, kind, group }) => [key, kind, group])).toEqual([
    ["RW", "COUNTRY", "002"],
    ["014", "REGION", "002"],
  ]);
  expect([cell("health", "RW"), cell("health", "014")].map(({ umbrella }) => umbrella.effortEur)).toEqual([
    50, 50,
  ]);
});

test("on the wider axes countries and regional work meet in their region and continent", async () => {
  await app.add.activity({
    themes: ["health"],
    places: { "014": 0.25, RW: 0.25, CD: 0.25, "001": 0.25 },
    eur: { 2024: 100 },
  });
  const effort = async (columns: string) =>
    Object.fromEntries(
      (await askMatrix(app, { columns })).cells.map((each) => [each.column, each.umbrella.effortEur]),
    );
  expect(await effort("REGION")).toEqual({ "014": 50, "017": 25, "001": 25 });
  expect(await effort("CONTINENT")).toEqual({ "002": 75, NOT_STATED: 25 });
});

test("without suggested themes nothing is dropped: what they covered is not stated", async () => {
  await app.add.activity({ themes: ["health"], themeOrigin: "SUGGESTED", places: ["CD"], eur: { 2024: 8 } });
  await app.add.activity({ themes: ["health"], places: ["CD"], eur: { 2024: 1 } });
  const all = await askMatrix(app);
  const stated = await askMatrix(app, { filter: { suggestedThemes: false } });
  expect(all.cell("health", "CD").umbrella).toMatchObject({ effortEur: 9, onlySuggested: false });
  expect(stated.cell("health", "CD").umbrella).toMatchObject({ effortEur: 1, activities: 1 });
  expect(stated.cell("NOT_STATED", "CD").umbrella).toMatchObject({ effortEur: 8, activities: 1 });
  expect(stated.trust).toMatchObject({ activities: 2, withTheme: 1 });
});

test("a side whose suggested themes are left out is not drawn as only suggested, on any axis", async () => {
  await app.add.activity({ themes: ["health"], themeOrigin: "SUGGESTED", places: ["CD"] });
  const onlySuggested = async (rows: string, filter: object) =>
    (await askMatrix(app, { rows, filter })).cells.map(({ umbrella }) => umbrella.onlySuggested);
  for (const rows of ["THEME", "HOLDER"]) {
    expect(await onlySuggested(rows, { suggestedThemes: false })).toEqual([false]);
    expect(await onlySuggested(rows, {})).toEqual([true]);
  }
});

test("a side all of whose themes are suggested says so, and a confirmed theme is not suggested", async () => {
  await app.add.activity({ themes: ["health"], themeOrigin: "SUGGESTED", places: ["CD"] });
  await app.add.activity({ themes: ["health"], themeOrigin: "CONFIRMED", places: ["BI"] });
  const { cell } = await askMatrix(app);
  expect(cell("health", "CD")).toMatchObject({
    umbrella: { onlySuggested: true },
    members: { onlySuggested: false },
  });
  expect(cell("health", "BI").umbrella.onlySuggested).toBe(false);
});

test("trust counts an activity once, whatever the number of its rows", async () => {
  await app.add.activity({
    themes: { health: 0.5, migration: 0.5 },
    places: { CD: 0.5, BI: 0.5 },
    years: [2020, 2024],
    confirmedOn: "2026-03-01",
  });
  await app.add.activity({
    themes: ["health"],
    themeOrigin: "SUGGESTED",
    places: ["014"],
    eur: { 2024: 3 },
    confirmedOn: "2025-11-23",
  });
  await app.add.activity({});
  expect((await askMatrix(app)).trust).toEqual({
    activities: 3,
    holders: 1,
    confirmedLast12Months: 1,
    withBudget: 1,
    withTheme: 2,
    withStatedTheme: 1,
    withCountry: 1,
  });
});

test("a framework and a kind of partner are axes, by code", async () => {
  await app.add.organisation("Delta", { kind: "MOVEMENT" });
  await app.add.activity({ framework: "JSF-2", partners: ["delta"], places: ["CD"] });
  await app.add.activity({ framework: "JSF-1", places: ["CD"] });
  const { rows, columns, cells } = await askMatrix(app, { rows: "FRAMEWORK", columns: "PARTNER_TYPE" });
  expect(keys(rows)).toEqual(["JSF-1", "JSF-2"]);
  expect(keys(columns)).toEqual(["MOVEMENT", "NOT_STATED"]);
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    ["JSF-1", "NOT_STATED"],
    ["JSF-2", "MOVEMENT"],
  ]);
});
