import { expect, test } from "vitest";
import { agreementOf, faultOfMerge } from "./session-rules.ts";
import { mayMove, STEPS } from "./session-steps.ts";

test.each([
  [[], null],
  [[null, null], null],
  [[true, null], true],
  [[null, false, true], false],
  [[false], false],
  [[true, true, true], true],
])("one no is no agreement, and who said nothing is on neither side: %j", (answers, agreed) => {
  expect(agreementOf(answers)).toBe(agreed);
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
