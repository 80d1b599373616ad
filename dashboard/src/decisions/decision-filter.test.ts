import { expect, test } from "vitest";
import { type DecisionChoice, readDecisionFilter } from "./useDecisionFilter.ts";

const NONE: DecisionChoice = { type: null, state: null, year: null, organisation: null, q: null };

test("a value of the address that means nothing chooses nothing", () => {
  const nothing = { types: null, open: null, year: null, organisation: null, search: null };
  expect(readDecisionFilter(NONE)).toEqual(nothing);
  expect(readDecisionFilter({ ...NONE, type: "NONE", state: "both", year: "26" })).toEqual(nothing);
  expect(readDecisionFilter({ ...NONE, type: "POSITION", state: "decided", year: "2026" })).toEqual({
    ...nothing,
    types: ["POSITION"],
    open: false,
    year: 2026,
  });
});
