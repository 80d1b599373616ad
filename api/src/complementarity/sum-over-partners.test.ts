import { expect, test } from "vitest";
import { sumOverPartners } from "./sum-over-partners.ts";

test.each([
  { amounts: [], why: "there are no partners" },
  { amounts: [60, 40], why: "each of two would know what the other received" },
  { amounts: [51, 25, 24], why: "one received more than half" },
  { amounts: [30, 30, null], why: "only two amounts are known" },
  { amounts: [100, 0, 0], why: "the others received nothing" },
])("no sum of $amounts: $why", ({ amounts }) => {
  expect(sumOverPartners(amounts)).toBeNull();
});

test.each([
  { amounts: [50, 25, 25], sum: 100 },
  { amounts: [10, 10, 10, null], sum: 30 },
  { amounts: [0, 0, 0], sum: 0 },
])("the sum of $amounts is $sum: three or more, none over half", ({ amounts, sum }) => {
  expect(sumOverPartners(amounts)).toBe(sum);
});
