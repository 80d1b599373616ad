import "reflect-metadata";
import { expect, test } from "vitest";
import { withoutOwnProgramme } from "./cells.ts";
import {
  agreementRate,
  coDecisionRate,
  meanActual,
  powerGap,
  turnout,
  wishedCells,
} from "./participation.ts";
import { shownToOthers } from "./shown-to-others.ts";
import { CELLS, cell, NO_DATA, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const value = (number: number) => ({ value: expect.closeTo(number, 6) });

test("of nothing recorded there is no level, no share and no agreement, never 0", () => {
  for (const measure of [meanActual, coDecisionRate, powerGap, agreementRate])
    expect(measure([])).toEqual(NO_DATA);
});

test("the levels that partners had in the worked example, with and without their own programme", () => {
  expect(meanActual(CELLS)).toEqual(value(2.25));
  expect(meanActual(withoutOwnProgramme(CELLS))).toEqual(value(1.666667));
  expect(coDecisionRate(CELLS)).toEqual(value(0.416667));
  expect(coDecisionRate(withoutOwnProgramme(CELLS))).toEqual(value(0.222222));
});

test("to be excluded is a level that counts, and not the absence of one", () => {
  expect(meanActual([cell({ actual: 0 })])).toEqual({ value: 0 });
  expect(coDecisionRate([cell({ actual: 0 })])).toEqual({ value: 0 });
});

test("how much higher partners wanted to stand is told of the decisions without agreement alone", () => {
  expect(powerGap(CELLS)).toEqual(value(1.333333));
  const agreed = cell({ decisionId: "agreed", agreed: true, actual: 0, desired: 4 });
  expect(powerGap([...CELLS, agreed])).toEqual(value(1.333333));
});

test("one who disagrees is enough for no agreement, and then the wishes of all count", () => {
  const cells = [
    cell({ organisationId: "P1", agreed: true, actual: 2, desired: 3 }),
    cell({ organisationId: "P2", agreed: false, actual: 1, desired: 4 }),
    cell({ organisationId: "P3", agreed: null, actual: 1, desired: null }),
  ];
  expect(powerGap(cells)).toEqual({ value: 2 });
  expect(agreementRate(cells)).toEqual({ value: 0 });
});

test("who may read it is judged by those who wished something, and not by all who scored", () => {
  const cells = [
    cell({ organisationId: "P1", agreed: false, desired: 3 }),
    ...["P2", "P3", "P4", "P5"].map((organisationId) => cell({ organisationId, agreed: true })),
  ];
  expect([shownToOthers(cells), shownToOthers(wishedCells(cells))]).toEqual([true, false]);
});

test("who wants to decide less is told with its sign", () => {
  expect(powerGap([cell({ agreed: false, actual: 4, desired: 2 })])).toEqual({ value: -2 });
});

test("where all agree nothing higher was asked for, and where no wish is recorded it is unknown", () => {
  expect(powerGap([cell({ agreed: true })])).toEqual(ZERO_DENOMINATOR);
  expect(powerGap([cell({ agreed: false, desired: null })])).toEqual(NO_DATA);
  expect(powerGap([cell({ agreed: null, desired: 4 })])).toEqual(NO_DATA);
});

test("agreement is a share of decisions, and of those on which somebody was asked", () => {
  expect(agreementRate(CELLS)).toEqual({ value: 0.5 });
  expect(agreementRate([...CELLS, cell({ decisionId: "unasked", agreed: null })])).toEqual({ value: 0.5 });
});

test("turnout is of the invited, each decision by itself; who came uninvited adds nothing to it", () => {
  const invited = CELLS.map(({ decisionId }) => ({ decisionId, organisationId: "P4" })).concat(CELLS);
  expect(turnout(invited, [...CELLS, cell({ organisationId: "uninvited" })])).toEqual({
    invited: 16,
    scored: 12,
    share: { value: 0.75 },
  });
  expect(turnout([], CELLS)).toEqual({ invited: 0, scored: 0, share: NO_DATA });
});
