import "reflect-metadata";
import { expect, test } from "vitest";
import { differentiationOf, krugmanOf, overlap } from "./overlap.ts";
import { effortOf } from "./shares.ts";
import { membersOn, REASONS } from "./worked-example.fixture.ts";

/** The umbrella's countries, and so much that no source places in one. */
const umbrella = (unplaced: number) =>
  effortOf(
    [
      ["XA", 40],
      ["XB", 30],
      ["XC", 30],
    ],
    unplaced,
  );
const between = (low: number, high: number) => ({
  low: expect.closeTo(low, 6),
  high: expect.closeTo(high, 6),
});

test("with 20 of 120 unplaced the overlap by country lies between 0.658333 and 0.825", () => {
  const found = overlap(umbrella(20), membersOn("country"), REASONS);
  expect(found).toEqual({ ...between(0.658333, 0.825), reason: REASONS.narrow });
  expect(differentiationOf(found)).toMatchObject(between(0.175, 0.341667));
  expect(krugmanOf(found)).toMatchObject(between(0.35, 0.683333));
});

test("a range wider than 0.20 says that there is not enough detail", () => {
  const found = overlap(umbrella(40), membersOn("country"), REASONS);
  expect(found).toMatchObject({ reason: REASONS.wide });
});

test("a range of 0.20 is not wider than that", () => {
  const found = overlap(
    effortOf([["XA", 80]], 20),
    effortOf([
      ["XA", 80],
      ["XB", 20],
    ]),
    REASONS,
  );
  expect(found).toEqual({ ...between(0.8, 1), reason: REASONS.narrow });
});

test.each([
  ["neither places anything", effortOf([], 5), effortOf([], 9), 0, 1],
  ["one places nothing", effortOf([], 5), effortOf([["XA", 1]]), 0, 1],
  ["both leave half unplaced and share nothing", effortOf([["XA", 1]], 1), effortOf([["XB", 1]], 1), 0, 1],
  [
    "one leaves a quarter unplaced and the rest is elsewhere",
    effortOf([["XA", 3]], 1),
    effortOf([["XB", 1]]),
    0,
    0.25,
  ],
  ["both are alike where they say so", effortOf([["XA", 1]], 1), effortOf([["XA", 1]], 1), 0.5, 1],
])("what is unplaced never goes beyond 0 and 1: %s", (_, one, other, low, high) => {
  expect(overlap(one, other, REASONS)).toMatchObject(between(low, high));
});

test("where everything is placed there is one figure, without a reason", () => {
  expect(overlap(umbrella(0), membersOn("country"), REASONS)).toEqual({ value: expect.closeTo(0.725, 6) });
});
