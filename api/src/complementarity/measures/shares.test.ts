import { expect, test } from "vitest";
import { addEfforts, effortOf, sharesOf, totalOf } from "./shares.ts";

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  "an amount of %d is refused: what is unknown is left out",
  (amount) => {
    expect(() => effortOf([["XA", amount]])).toThrow(/XA is/);
  },
);

test("without effort there are no shares, rather than shares of 0", () => {
  expect(sharesOf(effortOf([]))).toBeNull();
  expect(sharesOf(effortOf([["XA", 0]]))).toBeNull();
});

test("a net refund places nothing, and takes nothing from others", () => {
  const effort = effortOf([
    ["XA", 40],
    ["XB", -15],
  ]);
  expect([...effort.byKey]).toEqual([["XA", 40]]);
  expect(totalOf(effort)).toBe(40);
});

test("shares by key and what is unplaced add up to 1", () => {
  const shares = sharesOf(
    effortOf(
      [
        ["XA", 30],
        ["XB", 20],
        ["XA", 10],
      ],
      40,
    ),
  ); // XA is named twice
  expect(shares).toEqual({
    byKey: new Map([
      ["XA", 0.4],
      ["XB", 0.2],
    ]),
    unplaced: 0.4,
  });
});

test("the effort of many is added key by key, and what is unplaced with it", () => {
  const all = addEfforts([
    effortOf([["XA", 1]], 2),
    effortOf(
      [
        ["XA", 3],
        ["XB", 4],
      ],
      5,
    ),
  ]);
  expect(all).toEqual({
    byKey: new Map([
      ["XA", 4],
      ["XB", 4],
    ]),
    unplaced: 7,
  });
});
