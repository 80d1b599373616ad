import "reflect-metadata";
import { expect, test } from "vitest";
import { cellOfNeed, decidedNeed } from "./decided-need.ts";
import { ProfileAxis } from "./profile-axis.ts";

test("where no need was decided, nothing can be said to meet it", () => {
  expect(decidedNeed([])).toBeNull();
  expect(decidedNeed([{ theme: "health", country: null, value: 0 }])).toBeNull();
});

test("the part of a set that lies in a selection is the whole need of it", () => {
  const need = decidedNeed([
    { theme: null, country: "PE", value: 0.1 },
    { theme: null, country: "BI", value: 0.3 },
  ]);
  expect(need).toEqual({
    axis: ProfileAxis.PLACE,
    weights: new Map([
      ["PE", 0.25],
      ["BI", expect.closeTo(0.75, 12)],
    ]),
  });
});

test.each([
  [{ theme: "health", country: null }, ProfileAxis.THEME],
  [{ theme: null, country: "PE" }, ProfileAxis.PLACE],
  [{ theme: "health", country: "PE" }, ProfileAxis.JOINT],
] as const)("a weight of %j divides need over %s, and its key tells it again", (cell, axis) => {
  const need = decidedNeed([{ ...cell, value: 1 }]);
  expect(need?.axis).toBe(axis);
  expect([...(need?.weights.keys() ?? [])].map((key) => cellOfNeed(axis, key))).toEqual([cell]);
});
