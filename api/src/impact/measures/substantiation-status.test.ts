import { Independence, SubstantiationAnswer } from "@onze/schema";
import { expect, test } from "vitest";
import {
  answerOf,
  countAnswers,
  type GivenAnswer,
  substantiationScore,
  substantiationStatus,
} from "./substantiation-status.ts";

const ANSWERS = {
  F: SubstantiationAnswer.FULL,
  P: SubstantiationAnswer.PARTIAL,
  D: SubstantiationAnswer.DISAGREE,
  N: SubstantiationAnswer.NO_OPINION,
} as const;

const said = (
  fact: keyof typeof ANSWERS,
  {
    contribution = fact,
    independence = Independence.INDEPENDENT,
    isSettled = false,
  }: {
    contribution?: keyof typeof ANSWERS;
    independence?: Independence;
    isSettled?: boolean;
  } = {},
): GivenAnswer => ({ fact: ANSWERS[fact], contribution: ANSWERS[contribution], independence, isSettled });

const asked: GivenAnswer = {
  fact: null,
  contribution: null,
  independence: Independence.INDEPENDENT,
  isSettled: false,
};

test.each([
  { outcome: "O1", answers: "FFP", score: { value: expect.closeTo(0.8333, 4) }, status: "SUBSTANTIATED" },
  { outcome: "O2", answers: "F", score: { value: 1 }, status: "PARTIAL" },
  { outcome: "O3", answers: "FF", score: { value: 1 }, status: "SUBSTANTIATED" },
  { outcome: "O4", answers: "", score: { unavailable: "NO_DATA" }, status: "UNSUBSTANTIATED" },
  { outcome: "O5", answers: "FD", score: { value: 0.5 }, status: "CONTESTED" },
  { outcome: "O6", answers: "PP", score: { value: 0.5 }, status: "PARTIAL" },
] as const)("$outcome of the worked example: $answers is $status", ({ answers, score, status }) => {
  const given = [...answers].map((each) => said(each as keyof typeof ANSWERS));
  expect(substantiationScore(countAnswers(given))).toEqual(score);
  expect(substantiationStatus(given)).toBe(status);
});

test("allies and those who claim count nowhere, whatever they say", () => {
  const beside = [Independence.ALLY, Independence.INTERNAL].flatMap((independence) => [
    said("F", { independence }),
    said("D", { independence }),
  ]);
  expect(substantiationStatus(beside)).toBe("UNSUBSTANTIATED");
  expect(substantiationStatus([said("F"), said("F"), ...beside])).toBe("SUBSTANTIATED");
});

test("who has not answered counts as nothing", () => {
  expect(substantiationStatus([said("F"), asked, asked])).toBe("PARTIAL");
});

test("one answer that bears out the change and not the contribution does not bear it out", () => {
  expect(answerOf({ fact: ANSWERS.F, contribution: ANSWERS.D })).toBe("DISAGREE");
  expect(answerOf({ fact: ANSWERS.F, contribution: ANSWERS.P })).toBe("PARTIAL");
});

test("who has no opinion of one is heard on the other, and of both is no answer", () => {
  expect(answerOf({ fact: ANSWERS.F, contribution: ANSWERS.N })).toBe("FULL");
  expect(countAnswers([said("N")])).toEqual({ full: 0, partial: 0, disagree: 0, noOpinion: 1 });
  expect(substantiationStatus([said("N"), said("F")])).toBe("PARTIAL");
});

test("a disagreement that was settled contests no more, and still weighs", () => {
  const settled = said("D", { isSettled: true });
  expect(substantiationStatus([said("F"), said("F"), settled])).toBe("PARTIAL");
  expect(substantiationStatus([said("F"), said("F"), said("F"), settled])).toBe("SUBSTANTIATED");
});
