import { expect, test } from "vitest";
import { normaliseShares } from "./normalise-shares.ts";
import { coded } from "./row.fixture.ts";

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test("a split above 100 is quarantined whole, and the problem names its sum", () => {
  const split = normaliseShares([coded("KE", 80, 4), coded("UG", 70, 5)]);
  expect(split).toMatchObject({ shares: [], unspecified: 1, withoutShare: [{ code: "KE" }, { code: "UG" }] });
  expect(split.problems).toMatchObject([{ code: "SHARES_ABOVE_100", value: "150", line: 4 }]);
});

test.each([
  {
    title: "several without any percentage are not split equally",
    items: [coded("KE"), coded("UG")],
    shares: {},
    rest: 1,
  },
  {
    title: "a code without percentage beside others gets nothing, even if one number were left over",
    items: [coded("KE", 60), coded("UG")],
    shares: { KE: 0.6 },
    rest: 0.4,
  },
  {
    title: "a code without percentage gets nothing when the others are the whole",
    items: [coded("KE", 100), coded("UG")],
    shares: { KE: 1 },
    rest: 0,
  },
])("$title, and it is said", ({ items, shares, rest }) => {
  const split = normaliseShares(items);
  expect(Object.fromEntries(split.shares.map(({ code, share }) => [code, share]))).toEqual(shares);
  expect(split.unspecified).toBeCloseTo(rest, 12);
  expect(codesOf(split.problems)).toEqual(["SHARES_MISSING"]);
});

test("a negative percentage is dropped, and it is said", () => {
  const split = normaliseShares([coded("KE", 100, 1), coded("UG", -5, 2)]);
  expect(split.shares).toEqual([{ code: "KE", share: 1, line: 1 }]);
  expect(split.problems).toMatchObject([{ code: "SHARE_NEGATIVE", value: "-5", line: 2 }]);
});

test.each([
  { title: "one alone without percentage is the whole", items: [coded("KE")], shares: { KE: 1 }, rest: 0 },
  { title: "one alone keeps its percentage", items: [coded("KE", 40)], shares: { KE: 0.4 }, rest: 0.6 },
  {
    title: "a sum of 99.5 is rescaled",
    items: [coded("KE", 49.75), coded("UG", 49.75)],
    shares: { KE: 0.5, UG: 0.5 },
    rest: 0,
  },
  {
    title: "a sum of 100.5 is rescaled",
    items: [coded("KE", 50.25), coded("UG", 50.25)],
    shares: { KE: 0.5, UG: 0.5 },
    rest: 0,
  },
  {
    title: "a sum below 99.5 leaves the rest",
    items: [coded("KE", 50), coded("UG", 49.4)],
    shares: { KE: 0.5, UG: 0.494 },
    rest: 0.006,
  },
  {
    title: "the same code twice is added up",
    items: [coded("KE", 30), coded("KE", 70)],
    shares: { KE: 1 },
    rest: 0,
  },
  {
    title: "the same code twice without percentage is one alone",
    items: [coded("KE"), coded("KE")],
    shares: { KE: 1 },
    rest: 0,
  },
  { title: "a part of 0 is dropped", items: [coded("KE", 0), coded("UG", 100)], shares: { UG: 1 }, rest: 0 },
  { title: "nothing given is all unspecified", items: [], shares: {}, rest: 1 },
])("$title", ({ items, shares, rest }) => {
  const split = normaliseShares(items);
  expect(Object.fromEntries(split.shares.map(({ code, share }) => [code, share]))).toEqual(shares);
  expect(split.unspecified).toBeCloseTo(rest, 12);
  expect(split.problems).toEqual([]);
});
