import { expect, test } from "vitest";
import { keptApart, mayCutStandBeside, mayStandBeside } from "./across-rounds.ts";

test.each([
  [22, 20, false],
  [20, 22, false],
  [20, 24, false],
  [20, 25, true],
  [20, 20, true],
])("%d asked and then %d may stand side by side: %s", (earlier, later, expected) => {
  expect(mayStandBeside(earlier, later, 5)).toBe(expected);
});

test("one group that changed by a few keeps the whole cut apart", () => {
  expect(mayCutStandBeside({ africa: 12, asia: 9 }, { africa: 12, asia: 10 }, 5)).toBe(false);
  expect(mayCutStandBeside({ africa: 12, asia: 9 }, { africa: 12, asia: 14 }, 5)).toBe(true);
});

test("a group that only one of both has is as large as a group must be", () => {
  expect(mayCutStandBeside({ africa: 12 }, { africa: 12, asia: 9 }, 5)).toBe(true);
});

test("what differs by a few from any earlier round is kept apart, and the wider cut is still told", () => {
  const earlier = [
    { total: 30, cuts: { continent: { africa: 20, asia: 10 } } },
    { total: 45, cuts: {} },
  ];
  const later = {
    total: 45,
    cuts: { continent: { africa: 22, asia: 23 }, kind: { movement: 20, other: 25 } },
  };
  expect(keptApart(later, earlier, 5)).toEqual({ total: false, cuts: [true, false] });
  expect(keptApart({ total: 47, cuts: {} }, earlier, 5)).toEqual({ total: true, cuts: [] });
});
