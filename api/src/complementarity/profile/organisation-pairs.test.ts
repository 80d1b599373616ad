import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { overlap } from "../measures/overlap.ts";
import { type Effort, effortOf } from "../measures/shares.ts";
import { holdersOn, REASONS } from "../measures/worked-example.fixture.ts";
import { organisationPairs } from "./organisation-pairs.ts";

/** So many organisations, each on part of so many keys, by a rule that leaves nothing to chance. */
const crowd = (holders: number, keys: number): ReadonlyMap<string, Effort> =>
  new Map(
    Array.from({ length: holders }, (_, holder) => {
      const on = Array.from(
        { length: keys },
        (_, key) => [`k${key}`, ((holder + 3) * (key + 7)) % 11] as const,
      );
      return [`h${holder}`, effortOf(on, holder % 3)] as const;
    }),
  );

test("nobody and one alone make no pair", () => {
  expect(organisationPairs(new Map(), REASONS)).toEqual([]);
  expect(organisationPairs(new Map([["a", effortOf([["XA", 1]])]]), REASONS)).toEqual([]);
});

test("a pair of which one has no effort on the basis has no overlap, rather than one of 0", () => {
  const efforts = new Map([
    ["a", effortOf([["XA", 1]])],
    ["b", effortOf([["XA", 0]])],
  ]);
  expect(organisationPairs(efforts, REASONS)).toEqual([
    { first: "a", second: "b", overlap: { unavailable: UnavailableReason.ZERO_DENOMINATOR }, sharedKeys: 0 },
  ]);
});

test("in the example the umbrella and B are the pair to talk, and A and C share no cell", () => {
  const found = organisationPairs(holdersOn("joint"), REASONS);
  expect(found.map(({ first, second, overlap: of, sharedKeys }) => [first + second, of, sharedKeys])).toEqual(
    [
      ["UA", { value: expect.closeTo(0.2, 6) }, 1],
      ["UB", { value: expect.closeTo(0.4, 6) }, 2],
      ["UC", { value: 0 }, 0],
      ["AB", { value: expect.closeTo(0.1, 6) }, 1],
      ["AC", { value: 0 }, 0],
      ["BC", { value: 0 }, 0],
    ],
  );
});

test("walking keys gives what comparing each two gives, ranges too", () => {
  const efforts = crowd(9, 40);
  for (const { first, second, overlap: found } of organisationPairs(efforts, REASONS)) {
    const each = overlap(efforts.get(first) ?? effortOf([]), efforts.get(second) ?? effortOf([]), REASONS);
    expect(JSON.stringify(round(found))).toBe(JSON.stringify(round(each)));
  }
});

const round = (found: object) =>
  Object.fromEntries(
    Object.entries(found).map(([name, part]) => [name, typeof part === "number" ? part.toFixed(9) : part]),
  );
