import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { jaccard } from "./jaccard.ts";
import { membersOn, umbrellaOn } from "./worked-example.fixture.ts";

const nowhere = new Set<string>();
const somewhere = new Set(["XA"]);

test("two empty sets are neither alike nor different", () => {
  expect(jaccard(nowhere, nowhere)).toEqual({ unavailable: UnavailableReason.ZERO_DENOMINATOR });
});

test("a side of which nothing is recorded does not have nothing in common with the other", () => {
  expect(jaccard(nowhere, somewhere)).toEqual({ unavailable: UnavailableReason.NO_DATA });
  expect(jaccard(somewhere, nowhere)).toEqual({ unavailable: UnavailableReason.NO_DATA });
});

test("sides that are both recorded, on no common key, have 0 in common", () => {
  expect(jaccard(somewhere, new Set(["XB"]))).toEqual({ value: 0 });
});

test.each([
  ["theme", 0.75],
  ["country", 0.75],
  ["joint", 0.2],
] as const)("on the axis %s umbrella and members are both present on %d of the keys", (axis, share) => {
  const present = [umbrellaOn(axis), membersOn(axis)].map(({ byKey }) => new Set(byKey.keys()));
  expect(jaccard(present[0] ?? nowhere, present[1] ?? nowhere)).toEqual({ value: share });
});
