import { expect, test } from "vitest";
import { AGE, yearsReader } from "./years.ts";

test("a set of years is read exactly, up to the last of its age, and equal ones are one list", () => {
  const read = yearsReader();
  expect(read("40", "1")).toEqual([2000]);
  expect(read("39", (2n ** BigInt(AGE - 1) + 1n).toString())).toEqual([1950, 1999]);
  expect(read("40", "67108864")).toEqual([2026]);
  expect(read("40", "1")).toBe(read("40", "1"));
});
