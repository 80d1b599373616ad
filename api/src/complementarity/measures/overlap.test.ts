import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { differentiationOf, krugmanOf, overlap } from "./overlap.ts";
import { pianka } from "./pianka.ts";
import { type Effort, effortOf } from "./shares.ts";
import { effortOn, membersOn, REASONS, umbrellaOn, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const nothing = effortOf([]);
const overlapOf = (one: Effort, other: Effort) => overlap(one, other, REASONS);
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

test.each([
  ["the umbrella", nothing, membersOn("theme")],
  ["the members", umbrellaOn("theme"), nothing],
  ["both", nothing, nothing],
])("without effort of %s there is no overlap, and no differentiation of 1", (_, one, other) => {
  const found = overlapOf(one, other);
  expect([found, differentiationOf(found), krugmanOf(found), pianka(one, other)]).toEqual(
    Array(4).fill(ZERO_DENOMINATOR),
  );
});

test.each([
  { axis: "theme", shared: 0.65, apart: 0.35, krugman: 0.7, cosine: 0.780736 },
  { axis: "country", shared: 0.725, apart: 0.275, krugman: 0.55, cosine: 0.863223 },
  { axis: "joint", shared: 0.25, apart: 0.75, krugman: 1.5, cosine: 0.418211 },
] as const)(
  "umbrella and members overlap by $shared on the axis $axis",
  ({ axis, shared, apart, krugman, cosine }) => {
    const found = overlapOf(umbrellaOn(axis), membersOn(axis));
    expect(found).toEqual(value(shared));
    expect(differentiationOf(found)).toEqual(value(apart));
    expect(krugmanOf(found)).toEqual(value(krugman));
    expect(pianka(umbrellaOn(axis), membersOn(axis))).toEqual(value(cosine));
  },
);

test.each([
  ["U", "A", { theme: 0.5, country: 0.6, joint: 0.2 }],
  ["U", "B", { theme: 0.6, country: 0.7, joint: 0.4 }],
  ["U", "C", { theme: 0.3, country: 0.4, joint: 0 }],
  ["A", "B", { theme: 0.2, country: 0.3, joint: 0.1 }],
  ["A", "C", { theme: 0.6, country: 0.8, joint: 0 }],
  ["B", "C", { theme: 0, country: 0.1, joint: 0 }],
] as const)("%s and %s overlap as little on cells as they really share", (one, other, expected) => {
  for (const axis of ["theme", "country", "joint"] as const) {
    expect(overlapOf(effortOn(axis, one), effortOn(axis, other))).toEqual(value(expected[axis]));
    expect(overlapOf(effortOn(axis, other), effortOn(axis, one))).toEqual(value(expected[axis]));
  }
});

test("partner types of 50, 30, 20, 0 against 60, 20, 40, 280 overlap by 0.3", () => {
  const types = ["PLATFORM", "MOVEMENT", "NETWORK", "SERVICE"];
  const of = (amounts: readonly number[]) =>
    effortOf(types.map((type, at) => [type, amounts[at] ?? 0] as const));
  expect(overlapOf(of([50, 30, 20, 0]), of([60, 20, 40, 280]))).toEqual(value(0.3));
});

test("the published specialisation of 20, 10, 70 against 60, 40 elsewhere is 2, the most it can be", () => {
  const one = effortOf([
    ["a", 20],
    ["b", 10],
    ["c", 70],
  ]);
  const other = effortOf([
    ["d", 60],
    ["e", 40],
  ]);
  expect(krugmanOf(overlapOf(one, other))).toEqual(value(2));
});

test("where some effort is unplaced, Pianka's check has no bounds and is not given", () => {
  const found = pianka(effortOf([["XA", 1]], 1), umbrellaOn("country"));
  expect(found).toEqual({ unavailable: UnavailableReason.NOT_APPLICABLE });
});
