import { expect, test } from "vitest";
import { createStatementNames } from "./statement-names.ts";

test("a statement asked once has no name, and one that comes back keeps its own", () => {
  const nameOf = createStatementNames();
  expect([nameOf("a"), nameOf("b"), nameOf("a"), nameOf("b"), nameOf("a")]).toEqual([
    undefined,
    undefined,
    "s0",
    "s1",
    "s0",
  ]);
});

test("no two statements share a name, and there are at most 200 names", () => {
  const nameOf = createStatementNames();
  const texts = Array.from({ length: 300 }, (_, n) => `select ${n}`);
  for (const text of texts) nameOf(text);
  const names = texts.map(nameOf).filter((name) => name !== undefined);
  expect(names).toHaveLength(200);
  expect(new Set(names).size).toBe(200);
});

test("statements without end, each asked once, get no names", () => {
  const nameOf = createStatementNames();
  expect(
    Array.from({ length: 5000 }, (_, n) => nameOf(`select ${n}`)).every((name) => name === undefined),
  ).toBe(true);
});
