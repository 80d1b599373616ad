import "reflect-metadata";
import { expect, test } from "vitest";
import type { DecisionCell } from "./cells.ts";
import { shownToOthers } from "./shown-to-others.ts";

/** `ABC`: one cell of each of these organisations. */
const of = (organisations: string, decisionId = "D"): DecisionCell[] =>
  [...organisations].map((organisationId) => ({ decisionId, organisationId }));

test("a minimum below three is refused", () => {
  expect(() => shownToOthers([], 2)).toThrow("a minimum of 2");
});

test("four organisations are too few, in however many decisions", () => {
  expect(shownToOthers([...of("ABCD", "D1"), ...of("ABCD", "D2")])).toBe(false);
  expect(shownToOthers([...of("ABC", "D1"), ...of("DE", "D2")])).toBe(true);
  expect(shownToOthers(of("ABC"), 3)).toBe(true);
});
