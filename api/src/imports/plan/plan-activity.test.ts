import { expect, test } from "vitest";
import { placeCodes } from "./place-codes.fixture.ts";
import { type PlanKnowledge, planActivity } from "./plan-activity.ts";
import { activityRow, budgetRow, coded, transactionRow } from "./row.fixture.ts";
import { createThemeFinder } from "./theme-finder.ts";
import { createWithheldNames } from "./withheld-name.ts";

const knowledge: PlanKnowledge = {
  places: placeCodes,
  themes: {
    fromCode: (vocabulary, code) => (vocabulary === "1" && code === "15114" ? ["TAX_JUSTICE"] : []),
    suggest: createThemeFinder([{ theme: "CLIMATE_JUSTICE", pattern: "klimaat*" }]),
  },
  rates: new Map([["USD 2021", 1.25]]),
  partners: { ownIdentifiers: ["BE-X"], ownNames: ["Example"], withheldNames: createWithheldNames([]) },
};

const row = activityRow({
  line: 5,
  identifier: "BE-X-2",
  defaultLanguage: "nl",
  titles: { nl: "Klimaatwerking" },
  startsOn: "2021-01-01",
  parents: ["BE-X-1"],
  countries: [coded("KE", null, 7)],
  sectors: [coded("15114", 40, 8), coded("15150", 60, 9)],
  participants: [{ ref: null, name: "Kilimo", type: "22", role: "4", activityId: null, line: 10 }],
  budgets: [budgetRow({ currency: "USD", line: 11 })],
  transactions: [
    transactionRow({
      currency: "USD",
      value: 25,
      receiver: { ref: null, name: "Kilimo", type: null },
      line: 12,
    }),
  ],
});

test("an activity without anything but its identifier is planned with everything unknown", () => {
  const { activity, problems } = planActivity(activityRow(), knowledge);
  expect(problems).toEqual([]);
  expect(activity).toMatchObject({
    firstYear: null,
    lastYear: null,
    places: [{ country: null, region: null, share: 1 }],
    sectors: [],
    themes: [{ theme: null, share: 1 }],
    amounts: [],
    partners: [],
  });
});

test("an activity is planned whole", () => {
  const { activity, problems } = planActivity(row, knowledge);
  expect(problems).toEqual([]);
  expect(activity).toMatchObject({
    identifier: "BE-X-2",
    language: "nl",
    firstYear: 2021,
    lastYear: 2021,
    parentIdentifier: "BE-X-1",
    places: [{ country: "KE", share: 1, line: 7 }],
    sectors: [
      { code: "15114", share: 0.4 },
      { code: "15150", share: 0.6 },
    ],
    themes: [
      { theme: "TAX_JUSTICE", share: 0.4, origin: "STATED" },
      { theme: "CLIMATE_JUSTICE", share: 0.6, origin: "SUGGESTED", evidence: "Klimaatwerking" },
    ],
    amounts: [{ year: 2021, amount: 100, currency: "USD", amountEur: 80, origin: "BUDGET", line: 11 }],
    partners: [{ name: "Kilimo", country: "KE", share: 0.25 }],
  });
});

test.each([
  { title: "two countries", countries: [coded("KE", 50), coded("UG", 50)] },
  { title: "no country", countries: [] },
])("a partner has no country of its own where the activity has $title", ({ countries }) => {
  expect(planActivity({ ...row, countries }, knowledge).activity.partners).toMatchObject([{ country: null }]);
});

test("problems of every part are told", () => {
  const wrong = activityRow({
    startsOn: "2021-01-01",
    endsOn: "2011-01-01",
    countries: [coded("XX")],
    sectors: [coded("11220", 80), coded("12220", 80)],
    budgets: [budgetRow({ value: -1 })],
    participants: [{ ref: null, name: null, type: null, role: "4", activityId: null, line: 10 }],
  });
  expect(planActivity(wrong, knowledge).problems.map(({ code }) => code)).toEqual([
    "COUNTRY_UNKNOWN",
    "SHARES_ABOVE_100",
    "AMOUNT_NEGATIVE",
    "DATES_REVERSED",
    "ORGANISATION_WITHOUT_NAME",
  ]);
});

test("the same activity elsewhere in a file has the same hash", () => {
  const moved = { ...row, line: 105, countries: [coded("KE", null, 107)] };
  const hashOf = (one: typeof row) => planActivity(one, knowledge).activity.contentHash;
  expect(hashOf(moved)).toBe(hashOf(row));
  expect(hashOf({ ...row, titles: { nl: "Anders" } })).not.toBe(hashOf(row));
});
