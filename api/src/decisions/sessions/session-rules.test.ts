import { expect, test } from "vitest";
import { agreementOf, faultOfMerge, isLevel } from "./session-rules.ts";
import { mayMove, STEPS } from "./session-steps.ts";

test.each([
  [[], null],
  [[null, null], null],
  [[true, null], null],
  [[null, false, true], false],
  [[false], false],
  [[true, true, true], true],
])("one no is no agreement, and silence is no yes: %j", (answers, agreed) => {
  expect(agreementOf(answers)).toBe(agreed);
});

test.each([-1, 5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is no level", (level) => {
  expect(isLevel(level)).toBe(false);
});

test("0 to 4 are levels", () => {
  expect([0, 1, 2, 3, 4].every(isLevel)).toBe(true);
});

test("a decision is not taken into itself, nor into one that is taken in, nor while it holds others", () => {
  const [a, b, c] = [
    { id: "a", mergedIntoId: null },
    { id: "b", mergedIntoId: "a" },
    { id: "c", mergedIntoId: null },
  ];
  const all = [a, b, c];
  expect(faultOfMerge(a, a, all)).toBe("ITSELF");
  expect(faultOfMerge(c, b, all)).toBe("INTO_MERGED");
  expect(faultOfMerge(a, c, all)).toBe("HOLDS_OTHERS");
  expect(faultOfMerge(c, a, all)).toBeNull();
});

test("steps follow one another, one forward or one back, and closing is no moving", () => {
  const moves = STEPS.flatMap((from) => STEPS.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`));
  expect(moves).toEqual([
    "NAMING ACTUAL",
    "ACTUAL NAMING",
    "ACTUAL AGREEMENT",
    "AGREEMENT ACTUAL",
    "AGREEMENT DESIRED",
    "DESIRED AGREEMENT",
    "DESIRED ACTIONS",
    "ACTIONS DESIRED",
    "ACTIONS CLOSING",
    "CLOSING ACTIONS",
  ]);
});
