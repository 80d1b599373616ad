import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

const keys = (values: readonly { readonly key: string }[]): string[] => values.map(({ key }) => key);

test("an amount that is not known is null and never zero", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"] });
  await app.add.activity({ themes: ["health"], places: ["CD"], eur: { 2024: null } });
  expect((await askMatrix(app)).cell("health", "CD").umbrella).toMatchObject({
    activities: 2,
    effortEur: null,
    activitiesWithEffort: 0,
  });
});

test("an amount of zero is known", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], eur: { 2024: 0 } });
  expect((await askMatrix(app)).cell("health", "CD").umbrella).toMatchObject({
    effortEur: 0,
    activitiesWithEffort: 1,
  });
});

test("on the budget basis only what has a known amount counts, and nothing disappears from the others", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], eur: { 2024: 10 } });
  await app.add.activity({ themes: ["health"], places: ["BI"] });
  expect((await askMatrix(app, { basis: "BUDGET" })).stateOf).toEqual({ "health CD": "UMBRELLA_ONLY" });
  expect((await askMatrix(app, { basis: "ACTIVITY_COUNT" })).stateOf).toEqual({
    "health BI": "UMBRELLA_ONLY",
    "health CD": "UMBRELLA_ONLY",
  });
});

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

test("money that two holders tell counts once, at the end nearest to the partner", async () => {
  await app.add.member("Alpha");
  await app.add.activity({ identifier: "U-1", themes: ["health"], places: ["CD"], eur: { 2024: 100 } });
  await app.add.activity({
    holder: "alpha",
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 90 },
    providers: ["U-1"],
  });
  expect((await askMatrix(app)).cell("health", "CD")).toMatchObject({
    state: "MEMBERS_ONLY",
    umbrella: { activities: 0, effortEur: null },
    members: { activities: 1, effortEur: 90 },
  });
});

test("money that goes to another holder's activity counts there", async () => {
  await app.add.member("Alpha");
  await app.add.activity({ holder: "alpha", identifier: "A-1", themes: ["health"], places: ["CD"] });
  await app.add.activity({ themes: ["migration"], places: ["CD"], receivers: ["A-1"] });
  expect((await askMatrix(app)).stateOf).toEqual({ "health CD": "MEMBERS_ONLY" });
});

test("effort is multiplied out over places and themes and adds up to the amount", async () => {
  await app.add.activity({
    places: { CD: 0.6, BI: 0.4 },
    themes: { "climate-justice": 0.5, "tax-justice": 0.5 },
    eur: { 2024: 100 },
  });
  const matrix = await askMatrix(app);
  const effort = (theme: string, place: string) => matrix.cell(theme, place).umbrella.effortEur;
  expect([
    effort("climate-justice", "CD"),
    effort("tax-justice", "CD"),
    effort("climate-justice", "BI"),
    effort("tax-justice", "BI"),
  ]).toEqual([30, 30, 20, 20]);
});

test("what is left of places and themes is not stated, and no money is lost", async () => {
  await app.add.activity({ places: { CD: 0.7 }, themes: { health: 0.5 }, eur: { 2024: 100 } });
  const { cells, cell } = await askMatrix(app);
  expect(cell("NOT_STATED", "NOT_STATED").umbrella.effortEur).toBeCloseTo(15);
  expect(cells.reduce((sum, { umbrella }) => sum + (umbrella.effortEur ?? 0), 0)).toBeCloseTo(100);
});

test("effort stands in its year, and years of one activity add up in a view of all", async () => {
  await app.add.activity({
    themes: ["health"],
    places: ["CD"],
    years: [2023, 2025],
    eur: { 2023: 10, 2025: 30 },
  });
  const effort = async (years: number[] | null) =>
    (await askMatrix(app, { filter: { years } })).cell("health", "CD").umbrella.effortEur;
  expect([
    await effort([2023]),
    await effort([2024]),
    await effort([2025]),
    await effort([2023, 2025]),
    await effort(null),
  ]).toEqual([10, null, 30, 40, 40]);
});

test("partners share the effort as far as the source says, and the rest stands once without a partner", async () => {
  await app.add.organisation("Delta");
  await app.add.organisation("Epsilon", { kind: "MOVEMENT" });
  await app.add.activity({
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
    partners: { delta: 0.2, epsilon: null },
  });
  const { cell } = await askMatrix(app, { rows: "PARTNER_TYPE" });
  expect(cell("PARTNER", "CD").umbrella).toMatchObject({ partners: 1, effortEur: 20 });
  expect(cell("MOVEMENT", "CD").umbrella).toMatchObject({ partners: 1, effortEur: null });
  expect(cell("NOT_STATED", "CD").umbrella).toMatchObject({ partners: 0, effortEur: 80 });
  expect((await askMatrix(app)).cell("health", "CD").umbrella).toMatchObject({
    partners: 2,
    activities: 1,
    effortEur: 100,
  });
});

test("partners that received everything leave nothing over", async () => {
  await app.add.organisation("Delta");
  await app.add.organisation("Epsilon");
  await app.add.activity({
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
    partners: { delta: 0.75, epsilon: 0.25 },
  });
  const rows = await app.sql<{ partner: boolean; eur: number }>(
    "select partner_id is not null as partner, sum(effort_eur) as eur from coverage_row group by 1",
  );
  expect(rows).toEqual([{ partner: true, eur: 100 }]);
});

test("a partner of the umbrella and of a member counts once, and each payer's effort once", async () => {
  await app.add.member("Alpha");
  await app.add.organisation("Delta");
  await app.add.activity({ themes: ["health"], places: ["CD"], eur: { 2024: 5 }, partners: { delta: 1 } });
  await app.add.activity({
    holder: "alpha",
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 7 },
    partners: { delta: 1 },
  });
  const matrix = await askMatrix(app);
  expect(matrix.partners).toBe(1);
  expect(matrix.cell("health", "CD")).toMatchObject({
    umbrella: { partners: 1, effortEur: 5 },
    members: { partners: 1, effortEur: 7 },
  });
});

test("an activity without dates counts, and in no year", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], years: null });
  expect((await askMatrix(app)).stateOf).toEqual({ "health CD": "UMBRELLA_ONLY" });
  expect((await askMatrix(app, { filter: { years: [2024] } })).cells).toEqual([]);
});

test("an amount of an activity without dates counts in the year of the amount", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], years: [2025, 2025], eur: { 2025: 4 } });
  expect((await askMatrix(app, { filter: { years: [2025] } })).cell("health", "CD").umbrella.effortEur).toBe(
    4,
  );
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
