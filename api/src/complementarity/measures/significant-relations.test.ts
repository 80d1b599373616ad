import "reflect-metadata";
import { expect, test } from "vitest";
import { effortOf } from "./shares.ts";
import { concentrationRatio, fragmentationRatio, significantRelations } from "./significant-relations.ts";
import { COUNTRIES, holdersOn, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const example = significantRelations(holdersOn("country"));

/** Relations of holders that put these amounts in one place, and each 1000 elsewhere unless said. */
const inOnePlace = (amounts: Readonly<Record<string, number>>, elsewhere = 1000) =>
  significantRelations(
    new Map(
      Object.entries(amounts).map(([holder, amount]) => [
        holder,
        effortOf([
          ["XA", amount],
          [`of ${holder}`, elsewhere],
        ]),
      ]),
    ),
  ).filter(({ key }) => key === "XA");

test("where nobody works nothing is fragmented, and who works nowhere is not concentrated", () => {
  expect(significantRelations(new Map())).toEqual([]);
  expect(fragmentationRatio(example.filter(({ key }) => key === "XE"))).toEqual(ZERO_DENOMINATOR);
  expect(concentrationRatio([])).toEqual(ZERO_DENOMINATOR);
});

test("a relation is not significant when it is small for both sides: that of B in XA alone", () => {
  const small = example.filter(({ isSignificant }) => !isSignificant);
  expect(small).toMatchObject([{ holder: "B", key: "XA", isAboveOwn: false, isAmongLargest: false }]);
  expect(example).toHaveLength(11);
});

test("U is significant in XA because 90 % is only reached with it", () => {
  const [relation] = example.filter(({ holder, key }) => holder === "U" && key === "XA");
  expect(relation).toMatchObject({ isAboveOwn: false, isAmongLargest: true });
  expect(relation?.shareOfKey).toBeCloseTo(0.173913, 6);
  expect(relation?.shareOfAll).toBeCloseTo(0.2, 6);
});

test("a share that equals the share of all is not higher", () => {
  const equal = significantRelations(
    new Map(
      ["a", "b", "c"].map((holder) => [
        holder,
        effortOf([
          ["XA", 0.1],
          ["XB", 0.2],
        ]),
      ]),
    ),
  );
  expect(equal.some(({ isAboveOwn }) => isAboveOwn)).toBe(false);
});

test("whoever ties with the last of the largest is one of them", () => {
  const relations = inOnePlace({ a: 80, b: 10, c: 10 });
  expect(relations.map(({ isAmongLargest }) => isAmongLargest)).toEqual([true, true, true]);
});

test("once exactly 90 % is reached, the next is not among the largest", () => {
  const relations = inOnePlace({ a: 60, b: 30, c: 10 });
  expect(relations.map(({ isAmongLargest }) => isAmongLargest)).toEqual([true, true, false]);
});

test("of an organisation, the share of its relations that is significant", () => {
  const ratio = (holder: string) => concentrationRatio(example.filter((each) => each.holder === holder));
  expect(["U", "A", "B", "C"].map(ratio)).toEqual(
    [1, 1, 0.666667, 1].map((number) => ({ value: expect.closeTo(number, 6) })),
  );
});

test("of a country, the share of organisations whose relation is not", () => {
  const ratio = (country: string) => fragmentationRatio(example.filter(({ key }) => key === country));
  expect(COUNTRIES.map(ratio)).toEqual([
    { value: 0.25 },
    { value: 0 },
    { value: 0 },
    { value: 0 },
    ZERO_DENOMINATOR,
  ]);
});
