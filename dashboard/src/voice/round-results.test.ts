import { expect, test } from "vitest";
import type { RoundFigureFragment } from "../gql/later/graphql.ts";
import {
  type Cell,
  definitionsOf,
  findInRound,
  questionsOf,
  type Round,
  thresholdOf,
} from "./round-results.ts";

const definition = (key: string) => ({ key, name: key, meaning: "", formula: "", source: "", caveat: "" });
const value = (number: number, key = "mean"): RoundFigureFragment => ({
  value: number,
  definition: definition(key),
});
const hidden = (key = "mean"): RoundFigureFragment => ({
  unavailable: "SUPPRESSED",
  definition: definition(key),
});

const cell = (question: string, given: Partial<Cell> = {}): Cell => ({
  ...{ cut: null, group: null, answers: null, netScoreLow: null, netScoreHigh: null, hasSignal: null },
  ...{
    question: { id: question },
    mean: hidden(),
    netScore: hidden("net"),
    unsafe: hidden("unsafe"),
    shares: [],
  },
  ...given,
});

const question = (id: string, position: number) => ({ id, position, kind: "SCALE_0_10" as const, text: id });

const round = (results: Round["results"]): Round => ({
  ...{
    id: "r",
    title: "Round",
    state: "CLOSED",
    opensOn: "2026-01-01",
    closesOn: "2026-02-01",
    closedAt: null,
  },
  ...{ keepAnswersUntil: "2026-03-01", answersRemovedAt: null, kInternal: 5, kPublic: 10, invited: 20 },
  ...{ summary: null, summaries: [], demonstration: false, strata: [], followUps: [] },
  cuts: [{ key: "continent", name: "Continent", groups: [{ key: "africa", name: "Africa" }] }],
  questionnaire: {
    id: "q",
    title: "Q",
    introduction: null,
    questions: [question("one", 1), question("two", 2)],
  },
  viewerMay: { open: false, close: false, drop: false, summarise: false, reportBack: false },
  results,
});

const told = (cells: Cell[], respondents = value(12, "respondents")): Round["results"] => ({
  ...{ audience: "INSIDE", respondents, responseRate: value(0.6, "rate"), cells },
});

test("before it closes a round has no finding", () => {
  expect(findInRound(round(null))).toBeNull();
});

test("a round of which nothing is told says so, and not how many answered", () => {
  expect(findInRound(round(told([cell("one")], hidden())))).toEqual({
    key: "voice.title.tooFew",
    values: { count: 20 },
  });
});

test("the finding counts clear signals among the questions that are told, and no others", () => {
  const cells = [
    cell("one", { hasSignal: true }),
    cell("two", { hasSignal: false }),
    cell("one", { cut: "continent", group: "africa", hasSignal: true }),
  ];
  expect(findInRound(round(told(cells)))).toEqual({
    key: "voice.title.signals",
    values: { answered: 12, invited: 20, clear: 1, count: 2 },
  });
  expect(findInRound(round(told([cell("one", { hasSignal: false })])))?.key).toBe("voice.title.noSignal");
  expect(findInRound(round(told([cell("one")])))?.key).toBe("voice.title.answered");
});

test("each question comes with its groups, in the order in which they were declared", () => {
  const africa = cell("one", { cut: "continent", group: "africa", answers: 7 });
  const [first, ...others] = questionsOf(round(told([cell("one"), africa])));
  expect(first?.cuts[0]?.groups).toEqual([{ key: "africa", name: "Africa", cell: africa }]);
  expect(others).toEqual([]);
});

test("every figure brings its definition, once", () => {
  expect(definitionsOf(round(told([cell("one"), cell("two")]))).map(({ key }) => key)).toEqual([
    "respondents",
    "rate",
    "mean",
    "net",
    "unsafe",
  ]);
});

test("a reader is told the threshold of what they read", () => {
  expect(thresholdOf(round(told([])))).toBe(5);
  expect(thresholdOf(round(null))).toBe(10);
});
