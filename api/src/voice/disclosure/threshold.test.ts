import { expect, test } from "vitest";
import { INSIDE_THRESHOLD, PUBLIC_THRESHOLD, thresholdFault } from "./threshold.ts";

test.each([
  [2, 10],
  [0, 10],
  [4.5, 10],
  [Number.NaN, 10],
])("a threshold below three is none: %d", (inside, everybody) => {
  expect(thresholdFault({ inside, everybody })).toBe("TOO_SMALL");
});

test("the public is never told of fewer than those inside", () => {
  expect(thresholdFault({ inside: 8, everybody: 7 })).toBe("PUBLIC_BELOW_INSIDE");
});

test("five inside and ten in public are the rule, three and more is possible", () => {
  expect([INSIDE_THRESHOLD, PUBLIC_THRESHOLD]).toEqual([5, 10]);
  expect(thresholdFault({ inside: 5, everybody: 10 })).toBeNull();
  expect(thresholdFault({ inside: 3, everybody: 3 })).toBeNull();
});
