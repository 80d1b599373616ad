import { expect, test } from "vitest";
import { type Draft, faultOf, inputOf, type ToldOutcome } from "./substantiate-draft.ts";

const OUTCOME: ToldOutcome = {
  ...{
    title: "A law",
    language: "en",
    actor: "The Chamber",
    change: "It voted",
    changedOn: "2026-03-12",
    version: 3,
  },
  ...{ changedFrom: null, changedTo: null, changedUntil: null, place: null, significance: null },
  contributions: [{ organisation: "Alpha", narrative: "It spoke", language: "en", role: "SUPPORTING" }],
};
const ALONE: ToldOutcome = { ...OUTCOME, contributions: [] };
const EMPTY: Draft = { fact: null, contribution: null, comment: "", worksFor: " ", consentsToName: false };

test.each([
  [{}, OUTCOME, { at: "fact", why: "missing" }],
  [{ fact: "FULL" }, OUTCOME, { at: "contribution", why: "missing" }],
  [{ fact: "DISAGREE", contribution: "FULL" }, OUTCOME, { at: "contribution", why: "contradicts" }],
  [{ fact: "DISAGREE", contribution: "NO_OPINION" }, OUTCOME, null],
  [{ fact: "FULL" }, ALONE, null],
] as const)("%j lacks what it lacks", (given, outcome, fault) => {
  expect(faultOf({ ...EMPTY, ...given }, outcome)).toEqual(fault);
});

test("where nobody is shown who contributed, an answer says nothing of it, and empty words are none", () => {
  expect(inputOf({ ...EMPTY, fact: "FULL" }, ALONE)).toEqual({
    ...{ fact: "FULL", contribution: "NO_OPINION", comment: null, worksFor: null },
    ...{ consentsToName: false, outcomeVersion: 3 },
  });
});
