import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { budgetAtRisk, partnersLeft } from "./partners-left.ts";
import { workRow } from "./work-row.fixture.ts";

const row = (activity: number, holder: string, partner: string | null, effortEur: number | null = null) =>
  workRow({ activity, holder, partner, effortEur });

const [alone, first, second, third] = [
  row(1, "a", "alone", 50),
  row(2, "a", "pair", 30),
  row(3, "b", "pair", 70),
  row(4, "a", "three"),
];
const rows = [alone, first, second, third, row(5, "b", "three"), row(6, "c", "three"), row(7, "a", null, 9)];
const without = (...gone: readonly object[]) => rows.filter((each) => !gone.includes(each));

test("lists partners that lose a supporter and have one or none left, those with none first", () => {
  expect(partnersLeft(rows, without(alone, first, third))).toEqual([
    { partner: "alone", before: ["a"], after: [], lostEur: 50 },
    { partner: "pair", before: ["a", "b"], after: ["b"], lostEur: 30 },
  ]);
});

test("a partner that had one supporter before and keeps it is not left", () => {
  expect(partnersLeft(rows, without(third))).toEqual([]);
});

test("where nothing is known of what goes, nothing is said of it", () => {
  const unknown = [row(1, "a", "p"), row(2, "b", "p", 5)];
  expect(partnersLeft(unknown, unknown.slice(1))).toMatchObject([{ partner: "p", lostEur: null }]);
  const known = partnersLeft([row(1, "a", "o"), row(2, "a", "p", 0)], []);
  expect(known.map(({ partner }) => partner)).toEqual(["p", "o"]);
});

test("whoever is not named is no partner that is left", () => {
  expect(partnersLeft([row(1, "a", null, 5)], [])).toEqual([]);
});

test.each([
  [
    "nobody's partner is touched",
    without(),
    { amount: { value: 0 }, activities: 0, activitiesWithAmount: 0 },
  ],
  [
    "work without a partner goes",
    without(rows[6] ?? {}),
    { amount: { value: 0 }, activities: 0, activitiesWithAmount: 0 },
  ],
  [
    "known money goes",
    without(alone, first),
    { amount: { value: 80 }, activities: 2, activitiesWithAmount: 2 },
  ],
  [
    "part of what goes is unknown",
    without(alone, third),
    { amount: { value: 50 }, activities: 2, activitiesWithAmount: 1 },
  ],
  [
    "all that goes is unknown",
    without(third),
    { amount: { unavailable: UnavailableReason.NO_DATA }, activities: 1, activitiesWithAmount: 0 },
  ],
])("%s: the budget at risk", (_, after, found) => {
  expect(budgetAtRisk(rows, after)).toEqual(found);
});

test("what a smaller budget takes is at risk, and what a larger one brings makes nothing good", () => {
  const after = [{ ...alone, effortEur: 20 }, { ...first, effortEur: 300 }, ...without(alone, first)];
  expect(budgetAtRisk(rows, after).amount).toEqual({ value: 30 });
});

test("the order of rows, and into how many an amount is parted, tell nothing", () => {
  const parted = [0.1, 0.2, 0.3].map((eur, at) => ({ ...row(1, "a", "p", eur), theme: `theme ${at}` }));
  const whole = [row(1, "a", "p", 0.6)];
  expect(partnersLeft(parted, [])).toEqual(partnersLeft(whole, []));
  expect(budgetAtRisk(parted, []).amount).toEqual(budgetAtRisk(whole, []).amount);
});
