import { type FrozenFigures, QuestionKind, RoundAudience } from "@onze/schema";
import { expect, test } from "vitest";
import { type FrozenRow, type ToldQuestion, tellResults } from "./tell-results.ts";

const question = (kind: QuestionKind, choices: readonly string[] = []) =>
  // a result needs no more of it
  ({ kind, choices }) as ToldQuestion;

const SCALE = question(QuestionKind.SCALE_0_10);
const hidden = { hidden: true } as const;
const figures: FrozenFigures = {
  answers: 20,
  mean: { value: 7.1 },
  netScore: { value: 0.15 },
  shares: [{ value: 0.25 }, { value: 0.35 }, { value: 0.4 }],
};

const tell = (...rows: readonly FrozenRow[]) =>
  tellResults(
    rows,
    { audience: RoundAudience.INSIDE, invited: 34 },
    { basis: null, asOf: "2026-11-30", trust: null, language: "en" },
  );
const row = (given: Partial<FrozenRow>): FrozenRow => ({
  ...{ question: SCALE, cut: null, group: null, figures: null, unsafe: null },
  ...given,
});

test("what is left out says so, whether it is too small or would give something away, and no more", () => {
  const { cells, respondents, responseRate } = tell(
    row({ question: null }),
    row({ cut: "continent", group: "asia" }),
    row({ cut: "continent", group: "oceania" }),
  );
  expect([respondents, responseRate]).toMatchObject([
    { unavailable: "SUPPRESSED" },
    { unavailable: "SUPPRESSED" },
  ]);
  expect({ ...cells[0], group: "" }).toEqual({ ...cells[1], group: "" });
  expect(cells[0]).toMatchObject({
    answers: null,
    mean: { unavailable: "SUPPRESSED" },
    netScore: { unavailable: "SUPPRESSED" },
    ...{ netScoreLow: null, netScoreHigh: null, hasSignal: null },
    shares: ["0–6", "7–8", "9–10"].map((label) => ({ label, share: { unavailable: "SUPPRESSED" } })),
  });
});

test("the net score of the worked example comes with its interval, and without a signal", () => {
  const [cell] = tell(row({ figures })).cells;
  expect(cell).toMatchObject({
    answers: 20,
    netScore: { value: 15, definition: { key: "survey.net-score" } },
    ...{ netScoreLow: -20, netScoreHigh: 50, hasSignal: false },
  });
});

test("where nearly all chose the same only that is told", () => {
  const shares = [hidden, hidden, { low: 0.9, high: 1 }];
  const [cell] = tell(row({ figures: { answers: 9, mean: hidden, netScore: hidden, shares } })).cells;
  expect(cell).toMatchObject({
    mean: { unavailable: "SUPPRESSED" },
    netScore: { unavailable: "SUPPRESSED" },
    hasSignal: null,
    shares: [{}, {}, { share: { low: 0.9, high: 1, reason: expect.stringContaining("Nearly everybody") } }],
  });
});

test("a choice has neither mean nor score, and is told in its own words", () => {
  const choice = question(QuestionKind.CHOICE, ["We", "You"]);
  const told = { answers: 10, mean: null, netScore: null, shares: [{ value: 0.3 }, { value: 0.7 }] };
  expect(tell(row({ question: choice, figures: told })).cells[0]).toMatchObject({
    mean: { unavailable: "NOT_APPLICABLE" },
    netScore: { unavailable: "NOT_APPLICABLE" },
    shares: [{ label: "We" }, { label: "You", share: { value: 0.7 } }],
  });
});

test("how many answered stands beside how many were asked", () => {
  const whole = { answers: 17, mean: null, netScore: null, shares: [] };
  expect(tell(row({ question: null, figures: whole }))).toMatchObject({
    respondents: { value: 17 },
    responseRate: { value: 0.5 },
  });
});
