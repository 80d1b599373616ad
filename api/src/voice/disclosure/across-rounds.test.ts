import { expect, test } from "vitest";
import { isSameCut, keptApart, mayCutStandBeside, mayStandBeside } from "./across-rounds.ts";

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

test.each([
  ["has another group", { africa: 12, asia: 9 }],
  ["has a group less", {}],
  ["calls its group something else", { "africa-and-asia": 12 }],
])("a cut that %s than before is kept apart: nobody knows who is in both", (_, later) => {
  expect(mayCutStandBeside({ africa: 12 }, later, 5)).toBe(false);
  expect(isSameCut({ africa: 12 }, later)).toBe(false);
});

test("what differs by a few from any earlier round is kept apart, and the wider cut is still told", () => {
  const kind = { movement: 20, other: 25 };
  const earlier = [{ total: 45, cuts: { continent: { africa: 20, asia: 25 }, kind } }];
  const later = { total: 45, cuts: { continent: { africa: 22, asia: 23 }, kind } };
  expect(keptApart(later, earlier, 5)).toEqual({ total: false, cuts: [true, false] });
  expect(keptApart({ total: 47, cuts: {} }, earlier, 5)).toEqual({ total: true, cuts: [] });
});

test("a cut that an earlier round did not have is kept apart, and without an earlier round none is", () => {
  const later = { total: 45, cuts: { continent: { africa: 22, asia: 23 } } };
  expect(keptApart(later, [{ total: 45, cuts: {} }], 5)).toEqual({ total: false, cuts: [true] });
  expect(keptApart(later, [], 5)).toEqual({ total: false, cuts: [false] });
});
