import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { askProfile, FIGURE } from "../support/ask-profile.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { refusalOf, startApp } from "../support/start-app.ts";
import { ADMINISTRATOR, viewerAs } from "../support/viewers.ts";
import { addWorkedExample, EXAMPLE_COUNTRIES, EXAMPLE_THEMES } from "../support/worked-example.ts";

const app = await startApp();
const { ask, add } = app;
beforeEach(() => app.clear());

const value = (number: number) => ({ value: expect.closeTo(number, 6) });
const themes = Object.values(EXAMPLE_THEMES);
const FRAGMENTATION = `query ($filter: CoverageFilter) {
  complementarityProfile(filter: $filter, basis: BUDGET) { countries { on { key } fragmentation ${FIGURE} } }
}`;
/** Those of the example, and one more where nobody works. */
const countries = [...Object.values(EXAMPLE_COUNTRIES), "BI"];

test("a day that is still to come is refused", async () => {
  await expect(askProfile(ask, { filter: { asOf: "2999-01-01" } })).rejects.toThrow(/or an earlier day/);
});

test("for whom presence weighs is not for visitors or partners, and members and the secretariat are told", async () => {
  await addWorkedExample(app);
  const given = { filter: { themes, countries: ["PE", "BI"] } };
  const delegate = viewerAs(Role.PARTNER_DELEGATE, "00000000-0000-4000-8000-000000000012");
  expect(refusalOf(await ask(FRAGMENTATION, given))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await app.askAs(delegate)(FRAGMENTATION, given))).toBe("FORBIDDEN");
  const { data } = await app.askAs(ADMINISTRATOR)(FRAGMENTATION, given);
  expect(data).toEqual({
    complementarityProfile: {
      countries: expect.arrayContaining([
        { on: { key: "PE" }, fragmentation: value(0.25) },
        { on: { key: "BI" }, fragmentation: { unavailable: "ZERO_DENOMINATOR" } },
      ]),
    },
  });
});

test("where nothing is recorded every figure says why there is none", async () => {
  const profile = await askProfile(ask, { filter: { years: [1999] }, basis: "BUDGET" });
  expect(profile.on("THEME")).toMatchObject({
    overlap: { unavailable: "ZERO_DENOMINATOR" },
    jaccard: { unavailable: "ZERO_DENOMINATOR" },
  });
  expect(JSON.stringify(profile)).not.toMatch(/"value":|"low":/);
});

test("the worked example has its published profile when it is asked by budget", async () => {
  await addWorkedExample(app);
  const profile = await askProfile(ask, { filter: { themes, countries }, basis: "BUDGET" });
  expect(profile.on("THEME")).toMatchObject({
    overlap: value(0.65),
    differentiation: value(0.35),
    jaccard: value(0.75),
    checks: { pianka: value(0.780736), krugman: value(0.7) },
  });
  expect(profile.on("PLACE")).toMatchObject({ overlap: value(0.725), membersConcentration: value(0.228689) });
  expect(profile.on("JOINT")).toMatchObject({ overlap: value(0.25), jaccard: value(0.2) });
  expect(profile).toMatchObject({ coordinationRate: value(0.5), presenceCoverage: value(0.5) });
  const inCountry = (key: string) => profile.countries.find(({ on }) => on.key === key);
  expect(inCountry("PE")).toMatchObject({ concentration: value(0.372401) });
  expect(inCountry("BI")).toMatchObject({ concentration: { unavailable: "ZERO_DENOMINATOR" } });
  expect(profile.needsCoverage).toEqual({ unavailable: "NO_DATA" });
  expect(profile.on("ROLE").overlap).toEqual({ unavailable: "NO_DATA" });
});

test("bases are never mixed: an activity without an amount counts in heads, and in no euro", async () => {
  await add.member("Alpha");
  await add.activity({ places: ["PE"], themes: ["health"], eur: { 2024: 100 } });
  await add.activity({ holder: "alpha", places: ["PE"], themes: ["health"] });
  expect((await askProfile(ask)).on("PLACE").overlap).toEqual(value(1));
  expect((await askProfile(ask, { basis: "ACTIVITY_COUNT" })).on("PLACE").overlap).toEqual(value(1));
  const budget = await askProfile(ask, { basis: "BUDGET" });
  expect(budget.on("PLACE").overlap).toEqual({ unavailable: "ZERO_DENOMINATOR" });
  expect(budget.on("PLACE").jaccard).toEqual({ unavailable: "NO_DATA" });
});

test("work for a whole region makes the overlap a range, which says when it tells too little", async () => {
  await add.member("Alpha");
  await add.activity({ places: { PE: 0.4, BO: 0.5, "005": 0.1 }, eur: { 2024: 100 } });
  await add.activity({ holder: "alpha", places: { PE: 1 }, eur: { 2024: 100 } });
  const narrow = (await askProfile(ask, { basis: "BUDGET" })).on("PLACE");
  expect(narrow.overlap).toEqual({
    low: expect.closeTo(0.4, 6),
    high: expect.closeTo(0.5, 6),
    reason: expect.stringContaining("not placed"),
  });
  expect(narrow.differentiation).toMatchObject({ low: expect.closeTo(0.5, 6), high: expect.closeTo(0.6, 6) });
  expect(narrow.checks.pianka).toEqual({ unavailable: "NOT_APPLICABLE" });
  await add.activity({ holder: "alpha", places: ["005"], eur: { 2024: 100 } });
  const wide = (await askProfile(ask, { basis: "BUDGET" })).on("PLACE");
  expect(wide.overlap.reason).toBe("Not enough geographic detail.");
});

test("an activity in sixty countries counts once in each, and its euro once in all", async () => {
  const codes = await app.sql<{ code: string }>("select code from country order by code limit 60");
  await add.member("Alpha");
  await add.activity({ places: codes.map(({ code }) => code), eur: { 2024: 60 } });
  await add.activity({ holder: "alpha", places: [codes[0]?.code ?? ""], eur: { 2024: 1 } });
  expect((await askProfile(ask, { basis: "BUDGET" })).on("PLACE").overlap).toEqual(value(1 / 60));
  const counted = await askProfile(ask, { basis: "ACTIVITY_COUNT" });
  expect(counted.on("PLACE").overlap).toEqual(value(1 / 60));
  expect(counted.countries).toHaveLength(60);
});

test("an agreement stands as long as it names everybody present, whoever of its parties has left", async () => {
  await add.member("Alpha");
  const left = await add.member("Beta");
  for (const holder of [UMBRELLA, "alpha"])
    await add.activity({ holder, places: ["PE"], themes: ["health"] });
  await add.agreement({ theme: "health", place: "PE", parties: [UMBRELLA, "alpha", "beta"] });
  await app.sql("update organisation_role set ends_on = '2021-01-01' where organisation_id = $1", [left.id]);
  expect((await askProfile(ask)).coordinationRate).toEqual({ value: 1 });
  await add.member("Gamma");
  await add.activity({ holder: "gamma", places: ["PE"], themes: ["health"] });
  expect((await askProfile(ask)).coordinationRate).toEqual({ value: 0 });
});

test("a partner that the viewer may not see is of no stated kind to them, and its work stays", async () => {
  await add.member("Alpha");
  const hidden = await add.organisation("Hidden", { kind: "MOVEMENT", visibility: "RESTRICTED" });
  const open = await add.organisation("Open", { kind: "MOVEMENT" });
  await add.activity({ places: ["PE"], partners: [hidden.slug] });
  await add.activity({ holder: "alpha", places: ["PE"], partners: [open.slug] });
  const [visitor, staff] = [await askProfile(ask), await askProfile(app.askAs(ADMINISTRATOR))];
  expect(visitor.on("PARTNER_TYPE").overlap).toMatchObject({ low: 0, high: 1 });
  expect(staff.on("PARTNER_TYPE").overlap).toEqual(value(1));
  expect([visitor.on("PLACE").overlap, staff.on("PLACE").overlap]).toEqual([value(1), value(1)]);
});

test("every figure brings its definition in the language asked for, its basis, its day and what it rests on", async () => {
  await add.activity({ places: ["PE"], eur: { 2024: 100 } });
  await add.activity({ places: ["PE"] });
  const { data } = await ask(
    `{ complementarityProfile(basis: BUDGET) { presenceCoverage { ... on MetricUnavailable { basis asOf trust { activities used }
      definition { key name meaning formula source caveat version } } } } }`,
    {},
    { "accept-language": "nl" },
  );
  expect(data).toMatchObject({
    complementarityProfile: {
      presenceCoverage: {
        basis: "BUDGET",
        asOf: "2026-11-23",
        trust: { activities: 2, used: 1 },
        definition: { key: "cells.presence-coverage", name: "Combinaties met aanwezigheid", version: 1 },
      },
    },
  });
});
