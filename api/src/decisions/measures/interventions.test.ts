import "reflect-metadata";
import { expect, test } from "vitest";
import { gini, giniCorrected, voiceToSeat } from "./interventions.ts";
import { BOARD, NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const value = (number: number) => ({ value: expect.closeTo(number, 6) });
const COUNTS = [2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 8, 11];
const ratios = (groups: Parameters<typeof voiceToSeat>[0]) => voiceToSeat(groups).map(({ ratio }) => ratio);

test("who has no seat has no ratio, and where not all were counted nobody has", () => {
  const member = { key: "MEMBER", seats: 2, interventions: 4 };
  expect(ratios([member, { key: "PARTNER", seats: 0, interventions: 2 }])).toEqual([
    value(2 / 3),
    ZERO_DENOMINATOR,
  ]);
  expect(ratios([member, { key: "PARTNER", seats: 1, interventions: null }])).toEqual([NO_DATA, NO_DATA]);
});

test("where nobody spoke there is nothing to share, and silence among others is 0", () => {
  expect(ratios([{ key: "MEMBER", seats: 2, interventions: 0 }])).toEqual([ZERO_DENOMINATOR]);
  expect(
    ratios([
      { key: "MEMBER", seats: 1, interventions: 5 },
      { key: "PARTNER", seats: 1, interventions: 0 },
    ]),
  ).toEqual([{ value: 2 }, { value: 0 }]);
});

test("the voices of the worked example beside its seats", () => {
  expect(ratios(BOARD)).toEqual([1.114286, 0.9, 0.6, 0.9].map(value));
});

test.each([-1, Number.NaN])("%d interventions cannot be", (count) => {
  expect(() => gini([count, 1])).toThrow(`${count} interventions`);
});

test("one seat cannot be unlike itself, and silence is not equality", () => {
  for (const index of [gini, giniCorrected]) {
    expect(index([])).toEqual(NO_DATA);
    expect(index([5])).toEqual(NOT_APPLICABLE);
    expect(index([0])).toEqual(NOT_APPLICABLE);
    expect(index([0, 0, 0])).toEqual(ZERO_DENOMINATOR);
  }
});

test("the interventions of the worked example, in any order", () => {
  expect(gini(COUNTS)).toEqual(value(0.255556));
  expect(giniCorrected(COUNTS)).toEqual(value(0.278788));
  expect(gini(COUNTS.toReversed())).toEqual(value(0.255556));
});

test("who never speaks counts: one who speaks for all is 1 once corrected, all alike is 0", () => {
  expect(gini([0, 0, 0, 8])).toEqual(value(0.75));
  expect(giniCorrected([0, 0, 0, 8])).toEqual(value(1));
  expect(giniCorrected([0.1, 0.1, 0.1])).toEqual(value(0));
});
