import "reflect-metadata";
import {
  ImpactArena,
  Independence,
  InfluenceType,
  OutcomeDirection,
  SubstantiationAnswer,
} from "@onze/schema";
import { expect, test } from "vitest";
import { SubstantiationStatus } from "../measures/substantiation-status.ts";
import { ageOf, cellsOf, figured, type ReadForFigures, wentOtherwise } from "./impact-figures.ts";

const { FULL, DISAGREE } = SubstantiationAnswer;
const said = (...answers: SubstantiationAnswer[]): ReadForFigures["answers"] =>
  answers.map((fact) => ({
    ...{ fact, contribution: fact, independence: Independence.INDEPENDENT, isSettled: false },
  }));

const change = (part: Partial<ReadForFigures> = {}): ReadForFigures => ({
  ...{ arena: ImpactArena.BELGIUM, influenceType: InfluenceType.POLICY_CONTENT },
  ...{ direction: OutcomeDirection.POSITIVE, isIntended: true, isPartnerCoAuthored: false },
  ...{ answers: [], rivals: [], ...part },
});

test("a change that nobody was asked about is not yet substantiated, and answers of allies are none", () => {
  const [ally] = said(FULL).map((answer) => ({ ...answer, independence: Independence.ALLY }));
  expect(figured(change({ answers: ally ? [ally] : [] }))).toMatchObject({
    status: SubstantiationStatus.UNSUBSTANTIATED,
    answers: 0,
  });
});

test("a cell tells how many stand so, and what went otherwise, and no cell is empty", () => {
  const cells = cellsOf(
    [
      change({ answers: said(FULL, FULL) }),
      change({ answers: said(FULL, DISAGREE), direction: OutcomeDirection.NEGATIVE }),
      change({ arena: ImpactArena.EUROPE }),
    ].map((each) => figured(each)),
  );
  expect(cells).toHaveLength(2);
  expect(cells[0]).toMatchObject({
    counts: [
      { status: SubstantiationStatus.SUBSTANTIATED, count: 1 },
      { status: SubstantiationStatus.CONTESTED, count: 1 },
    ],
    negativeOrUnintended: 1,
  });
});

test("what is negative, mixed or unintended went otherwise", () => {
  expect(wentOtherwise(change())).toBe(false);
  expect(wentOtherwise(change({ direction: OutcomeDirection.MIXED }))).toBe(true);
  expect(wentOtherwise(change({ direction: OutcomeDirection.NEGATIVE }))).toBe(true);
  expect(wentOtherwise(change({ isIntended: false }))).toBe(true);
});

test("evidence without a date has no age, and none at all has no median", () => {
  expect(ageOf([], "2026-11-23")).toEqual({
    ...{ dated: 0, undated: 0, medianDays: null, oldestOn: null, newestOn: null },
  });
  expect(ageOf([null, null], "2026-11-23")).toMatchObject({ dated: 0, undated: 2, medianDays: null });
});

test("the median of an even number lies between both in the middle", () => {
  expect(ageOf(["2026-11-13", null, "2026-11-22", "2026-11-03", "2026-11-21"], "2026-11-23")).toEqual({
    ...{ dated: 4, undated: 1, medianDays: 6, oldestOn: "2026-11-03", newestOn: "2026-11-22" },
  });
  expect(ageOf(["2026-11-13", "2026-11-22", "2026-11-03"], "2026-11-23")).toMatchObject({ medianDays: 10 });
});
