import "reflect-metadata";
import { expect, test } from "vitest";
import { improvementOnFallback } from "./improvement.ts";

test.each([
  { what: "part of the way", ideal: 0.7, fallback: 0.43, result: 0.5, value: 0.259259 },
  { what: "all that was asked", ideal: 0.7, fallback: 0.43, result: 0.7, value: 1 },
  { what: "the fallback", ideal: 0.7, fallback: 0.43, result: 0.43, value: 0 },
  { what: "worse than the fallback", ideal: 0.7, fallback: 0.43, result: 0.3, value: -0.481481 },
  { what: "beyond what was asked", ideal: 10, fallback: 0, result: 12, value: 0.8 },
])("a result that is $what", ({ value, ...figures }) => {
  expect(improvementOnFallback(figures)).toEqual({ value: expect.closeTo(value, 6) });
});

test("where the fallback is what was asked there is nothing to improve", () => {
  expect(improvementOnFallback({ ideal: 1, fallback: 1, result: 0 })).toEqual({
    unavailable: "NOT_APPLICABLE",
  });
});

test("without a result there is no figure", () => {
  expect(improvementOnFallback({ ideal: 1, fallback: 0, result: null })).toEqual({ unavailable: "NO_DATA" });
});
