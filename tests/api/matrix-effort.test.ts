import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

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

const onHealth = { themes: ["health"], places: ["CD"] };

test.each([
  ["has a partner of its own", { partners: ["delta"] }, {}],
  ["and that one each name the other as where their money goes", {}, { receivers: ["U-1"] }],
  ["goes to one that not everybody sees", {}, { visibility: "RESTRICTED" }],
  ["goes to one that counts on no side", {}, { holder: "ministry" }],
])(
  "an activity counts where it is told although its money is told again when it %s",
  async (_, own, other) => {
    await app.add.member("Alpha");
    await app.add.organisation("Delta");
    await app.add.organisation("Ministry", { kind: "PUBLIC_AUTHORITY" });
    await app.add.activity({ ...onHealth, holder: "alpha", identifier: "A-1", ...other });
    await app.add.activity({
      ...onHealth,
      identifier: "U-1",
      eur: { 2024: 100 },
      receivers: ["A-1"],
      ...own,
    });
    expect((await askMatrix(app)).cell("health", "CD").umbrella).toMatchObject({
      activities: 1,
      effortEur: 100,
    });
  },
);

test("money to a member stays within the umbrella: no effort and no partner, but presence", async () => {
  await app.add.member("Alpha");
  await app.add.organisation("Delta");
  await app.add.activity({ ...onHealth, partners: { alpha: 0.4, delta: 0.5 }, eur: { 2024: 100 } });
  const matrix = await askMatrix(app);
  expect(matrix.cell("health", "CD").umbrella).toMatchObject({ partners: 1, activities: 1, effortEur: 60 });
  const { data } = await app.ask<object>(
    '{ organisation(slug: "alpha") { heldBy { id } } sharedPartners(minHolders: 1) { partner { slug } } }',
  );
  expect(data).toEqual({
    organisation: { heldBy: [] },
    sharedPartners: [{ partner: { slug: "delta" } }],
  });
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

test("an amount of an activity without dates counts in the year of the amount", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"], years: [2025, 2025], eur: { 2025: 4 } });
  expect((await askMatrix(app, { filter: { years: [2025] } })).cell("health", "CD").umbrella.effortEur).toBe(
    4,
  );
});
