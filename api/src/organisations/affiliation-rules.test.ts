import { expect, test } from "vitest";
import { type Belonging, closesCircle, findTwin, isReversed, overlaps } from "./affiliation-rules.ts";

const belongs = (
  organisation: string,
  network: string,
  startsOn: string | null = null,
  endsOn: string | null = null,
): Belonging => ({ organisation, network, startsOn, endsOn });

const during = (startsOn: string | null, endsOn: string | null) => ({ startsOn, endsOn });

test.each([
  [during("2020-01-01", "2020-12-31"), during("2021-01-01", null), false],
  [during("2020-01-01", "2021-01-01"), during("2021-01-01", null), true],
  [during(null, "2019-12-31"), during("2020-01-01", "2020-06-30"), false],
  [during(null, null), during("2020-01-01", "2020-06-30"), true],
  [during("2020-12-31", "2020-01-01"), during(null, null), false],
])("%j and %j have a day in common: %s", (one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected);
  expect(overlaps(other, one)).toBe(expected);
});

test("only a period that ends before it starts is reversed", () => {
  expect(isReversed(during("2020-01-02", "2020-01-01"))).toBe(true);
  expect([during("2020-01-01", "2020-01-01"), during(null, "2020-01-01")].some(isReversed)).toBe(false);
});

test("the same affiliation on other days is no twin", () => {
  const known = [belongs("a", "n", "2015-01-01", "2018-12-31")];
  expect(findTwin(belongs("a", "n", "2019-01-01"), known)).toBeUndefined();
  expect(findTwin(belongs("a", "n", "2018-06-01"), known)).toBe(known[0]);
  expect(findTwin(belongs("n", "a"), known)).toBeUndefined();
});

test.each([
  ["A in B, while B is in A", belongs("a", "b"), [belongs("b", "a")], true],
  ["A in B, while B is in C and C in A", belongs("a", "b"), [belongs("b", "c"), belongs("c", "a")], true],
  ["A in B, while A is in B already", belongs("a", "b"), [belongs("a", "b")], false],
  [
    "A in B, after B has left A",
    belongs("a", "b", "2020-01-01"),
    [belongs("b", "a", null, "2019-12-31")],
    false,
  ],
  [
    "A in B, where no day joins B to A",
    belongs("a", "b"),
    [belongs("b", "c", null, "2018-12-31"), belongs("c", "a", "2019-01-01")],
    false,
  ],
  [
    "A in B, where one day joins B to A",
    belongs("a", "b"),
    [belongs("b", "c", null, "2019-01-01"), belongs("c", "a", "2019-01-01")],
    true,
  ],
  [
    "A in B, while B and C are circular already",
    belongs("a", "b"),
    [belongs("b", "c"), belongs("c", "b")],
    false,
  ],
])("%s: closes a circle %#", (_, asked, known, expected) => {
  expect(closesCircle(asked, known)).toBe(expected);
});
