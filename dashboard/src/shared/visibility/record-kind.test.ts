import { expect, test } from "vitest";
import { blockOf, openRecord } from "./record-kind.ts";

const ids = Array.from({ length: 120 }, (_, at) => `id-${at}`);

test.each([
  ["id-0", "id-0", 50],
  ["id-49", "id-0", 50],
  ["id-50", "id-50", 50],
  ["id-119", "id-100", 20],
])("%s is asked about in the block that starts with %s and holds %i", (id, first, size) => {
  const block = blockOf(ids, id);
  expect([block[0], block.length]).toEqual([first, size]);
});

test("a list that grows leaves its full blocks as they were", () => {
  expect(blockOf(ids.slice(0, 50), "id-3")).toEqual(blockOf(ids, "id-3"));
});

test("one record is open at a time, and the rest of the address stays", () => {
  const current = new URLSearchParams("country=PE&activity=1");
  expect(openRecord(current, "partnership", "2")).toBe("?country=PE&partnership=2");
});
