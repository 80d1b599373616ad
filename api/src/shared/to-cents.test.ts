import { expect, test } from "vitest";
import { toCents } from "./to-cents.ts";

test("half a cent is rounded the same way in whatever order it was summed", () => {
  const parts = [0.1, 0.2, 0.3, 0.305];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  expect(sum(parts)).not.toBe(sum(parts.toReversed()));
  expect(toCents(sum(parts))).toBe(0.91);
  expect(toCents(sum(parts.toReversed()))).toBe(0.91);
});

test.each([
  [0, 0],
  [1.005, 1.01],
  [1_234_567_890.126, 1_234_567_890.13],
])("%d is %d", (eur, cents) => {
  expect(toCents(eur)).toBe(cents);
});
