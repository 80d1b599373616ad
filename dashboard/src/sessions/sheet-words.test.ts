import { expect, test } from "vitest";
import { answeredOf, coDecidedOf, type Sheet, type SheetDecision, votesFor } from "./sheet-words.ts";

const decision = (id: string, given: Partial<SheetDecision>): SheetDecision => ({
  id,
  label: id,
  namedBy: null,
  mergedInto: null,
  isChosen: true,
  isOwnProgramme: false,
  votes: [],
  agreed: null,
  decision: null,
  scores: [],
  actions: [],
  ...given,
});
const said = (organisation: string, actual: number | null, agrees: boolean | null = null) => ({
  organisation,
  actual,
  agrees,
  desired: null,
});
const sheet = (decisions: readonly SheetDecision[]): Sheet => ({
  own: null,
  isLed: true,
  mayTakeOver: false,
  isReadable: true,
  closingWords: null,
  session: {
    id: "s",
    title: "A session",
    heldOn: "2026-11-20",
    step: "ACTUAL",
    isIndependent: true,
    isFacilitatorHere: true,
    closedAt: null,
    version: 1,
    ledBy: null,
    organisationCount: 2,
  },
  organisations: ["a", "b"].map((id) => ({ id, name: id, code: null, consentsToShare: null })),
  decisions: [...decisions],
  figures: [],
});

test("what is not said is no answer, and counts in no share", () => {
  const told = sheet([decision("1", { scores: [said("a", 0), said("b", null)] }), decision("2", {})]);
  expect(answeredOf(told, "actual")).toEqual({ given: 1, of: 4 });
  expect(coDecidedOf(told)).toEqual({ given: 0, of: 1, othersGiven: 0, othersOf: 1 });
});

test("own programmes are counted apart", () => {
  const scores = [said("a", 4), said("b", 2)];
  const told = sheet([decision("1", { scores }), decision("2", { scores, isOwnProgramme: true })]);
  expect(coDecidedOf(told)).toEqual({ given: 2, of: 4, othersGiven: 1, othersOf: 2 });
});

test("a wish is asked of those decisions alone on which somebody disagrees", () => {
  const told = sheet([decision("1", { agreed: false }), decision("2", { agreed: true }), decision("3", {})]);
  expect(answeredOf(told, "desired")).toEqual({ given: 0, of: 2 });
});

test("who voted for two that became one is counted once", () => {
  const one = decision("1", { votes: ["a", "b"] });
  const told = sheet([one, decision("2", { votes: ["a"], mergedInto: "1", isChosen: false })]);
  expect(votesFor(told, one).size).toBe(2);
});
