import { expect, test } from "vitest";
import { waitBefore } from "./useLiveSheet.ts";

test("what is asked in vain is asked less and less often, but not given up", () => {
  const waits = [0, 1, 2, 3, 20].map((tries) => waitBefore(null, tries));
  expect(waits).toEqual([50, 100, 200, 400, 10_000]);
});

test("the phones of a room do not ask at one moment", () => {
  const waits = Array.from({ length: 20 }, () => waitBefore("CODE", 0));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(400);
  expect(new Set(waits).size).toBeGreaterThan(1);
});
