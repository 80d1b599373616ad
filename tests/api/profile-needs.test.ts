import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { askProfile } from "../support/ask-profile.ts";
import { refusalOf, startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";
import { addWorkedExample, EXAMPLE_COUNTRIES, EXAMPLE_THEMES } from "../support/worked-example.ts";

const app = await startApp();
await addWorkedExample(app);
const ask = app.askAs(STAFF);
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

/** What the example needs; XE, where nobody works, is Burundi. */
const COUNTRY_NEEDS = { ...pick(EXAMPLE_COUNTRIES, { XA: 0.2, XB: 0.2, XC: 0.15, XD: 0.15 }), BI: 0.3 };
const THEME_NEEDS = pick(EXAMPLE_THEMES, { CLI: 0.3, TAX: 0.2, DEM: 0.3, MIG: 0.2 });

function pick(codes: Readonly<Record<string, string>>, needs: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(needs).map(([name, need]) => [codes[name] ?? "", need]));
}

async function decide(title: string, weights: readonly object[]): Promise<string> {
  const input = {
    ...{ title, sourceType: "PARTNER_PRIORITY", decidedBy: "Assembly of partners", reference: "Minutes" },
    ...{ decidedOn: "2026-03-01", validFrom: "2026-04-01", weights },
  };
  const { data, errors } = await ask<{ decideNeedWeights: { id: string } }>(
    "mutation ($input: NeedWeightSetInput!) { decideNeedWeights(input: $input) { id } }",
    { input },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.decideNeedWeights.id;
}

const ofCountries = await decide(
  "Countries",
  Object.entries(COUNTRY_NEEDS).map(([country, need]) => ({ country, value: need })),
);
const ofThemes = await decide(
  "Themes",
  Object.entries(THEME_NEEDS).map(([theme, need]) => ({ theme, value: need })),
);
const ofCells = await decide(
  "Cells",
  Object.entries(COUNTRY_NEEDS).flatMap(([country, need]) =>
    Object.entries(THEME_NEEDS).map(([theme, ofTheme]) => ({ country, theme, value: need * ofTheme })),
  ),
);
const weigh = (weightSet: string, given: Readonly<Record<string, unknown>> = {}) =>
  askProfile(ask, { basis: "BUDGET", weightSet, ...given });
const QUESTION = "query ($id: ID) { complementarityProfile(weightSet: $id) { asOf shortfalls { share } } }";

test("what members decided is needed is not for visitors or partners, whether there is such a set or not", async () => {
  const delegate = viewerAs(Role.PARTNER_DELEGATE, "00000000-0000-4000-8000-000000000012");
  for (const id of [ofCells, "none"]) {
    expect(refusalOf(await app.ask(QUESTION, { id }))).toBe("UNAUTHENTICATED");
    expect(refusalOf(await app.askAs(delegate)(QUESTION, { id }))).toBe("FORBIDDEN");
  }
});

test("a set that is not there is refused", async () => {
  expect(refusalOf(await ask(QUESTION, { id: "none" }))).toBe("NOT_FOUND");
});

test("without a set nothing is said of need", async () => {
  const profile = await askProfile(ask, { basis: "BUDGET" });
  const noData = { unavailable: "NO_DATA" };
  expect(profile).toMatchObject({ needsCoverage: noData, addedCoverage: noData, needsMismatch: noData });
  expect(profile.shortfalls).toEqual([]);
});

test("0.455 of the need of the example is covered, 0.045 by the umbrella alone, and effort misses 0.55", async () => {
  const profile = await weigh(ofCells);
  expect(profile).toMatchObject({
    needsCoverage: value(0.455),
    addedCoverage: value(0.045),
    needsMismatch: value(0.55),
  });
  const told = profile.shortfalls.map(({ theme, country, share }) => [
    `${country?.key} ${theme?.key}`,
    Number(share.toFixed(6)),
  ]);
  expect(told.slice(0, 2).toSorted()).toEqual([
    ["BI climate-justice", 0.09],
    ["BI democratic-space", 0.09],
  ]);
  expect(told.slice(2, 5).toSorted()).toEqual([
    ["BI migration", 0.06],
    ["BI tax-justice", 0.06],
    ["BO democratic-space", 0.06],
  ]);
});

test("another set gives other figures of the same work, and neither changes the other", async () => {
  const countries = await weigh(ofCountries);
  expect(countries).toMatchObject({ needsCoverage: value(0.7), needsMismatch: value(0.31) });
  expect(countries.shortfalls[0]).toEqual({
    theme: null,
    country: { key: "BI" },
    share: expect.closeTo(0.3, 6),
  });
  const themes = await weigh(ofThemes);
  expect(themes).toMatchObject({ needsCoverage: value(1), addedCoverage: value(0) });
  expect(themes.shortfalls[0]).toMatchObject({ theme: { key: "democratic-space" }, country: null });
});

test("need outside the places that were chosen is not said to be missed", async () => {
  for (const filter of [{ countries: ["PE"] }, { countries: ["PE", "BO"], regions: ["005"] }])
    expect(await weigh(ofCountries, { filter })).toMatchObject({ needsCoverage: value(1) });
  expect(await weigh(ofCountries, { filter: { regions: ["014"] } })).toMatchObject({
    needsCoverage: value(1 / 3),
    needsMismatch: value(2 / 3),
  });
  const elsewhere = await weigh(ofCountries, { filter: { countries: ["FR"] } });
  expect(elsewhere.needsCoverage).toEqual({ unavailable: "NO_DATA" });
  expect(elsewhere.shortfalls).toEqual([]);
});
