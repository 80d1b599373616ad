import "reflect-metadata";
import { expect, test } from "vitest";
import { NO_DATA, SUPPRESSED, ZERO_DENOMINATOR } from "../measures/worked-example.fixture.ts";
import { decisionFigures, ledgerOf } from "./ledger.ts";
import type { LedgerDecision, LedgerRows, LedgerScore } from "./ledger-rows.ts";

const ASOF = "2026-12-31";

const decision = (id: string, part: Partial<LedgerDecision> = {}): LedgerDecision => ({
  ...{ id, slug: id, type: "ORIENTATION", year: 2026, isOwnProgramme: false, decidedOn: "2026-02-01" },
  ...{ outcome: "ADOPTED", answerWithinDays: 60, isAsked: true },
  ...part,
});

/** What each organisation of `ABC` says of a decision. */
const scores = (of: LedgerDecision, organisations: string, part: Partial<LedgerScore> = {}): LedgerScore[] =>
  [...organisations].map((organisationId) => ({
    ...{ decisionId: of.id, type: of.type, year: of.year, isOwnProgramme: of.isOwnProgramme, organisationId },
    ...{ assessedBy: "PARTNER", actual: 2, desired: null, agrees: true, assessedOn: "2026-03-01" },
    firstToldOn: part.assessedOn ?? "2026-03-01",
    ...{ isShared: false, sessionId: null },
    ...part,
  }));

const rows = (part: Partial<LedgerRows>): LedgerRows => ({
  ...{ decisions: [], parties: [], scores: [], proposals: [], agenda: [], feedback: [], actions: [] },
  ...part,
});

const D1 = decision("D1");
const D2 = decision("D2");
const OWN = decision("D4", { isOwnProgramme: true, type: "APPROACH" });

test("figures of four organisations are kept back in one shape, and those of nobody are unknown", () => {
  const four = ledgerOf(
    rows({ decisions: [D1], scores: scores(D1, "ABCD", { agrees: false, desired: 4 }) }),
    ASOF,
  );
  for (const figures of [four.whole, four.withoutOwnProgramme, ...four.rows.map((row) => row.figures)]) {
    const { meanActual, coDecisionRate, meanDesired, meanClaimed, powerGap, agreementRate, claimGap } =
      figures;
    for (const each of [
      meanActual,
      coDecisionRate,
      meanDesired,
      meanClaimed,
      powerGap,
      agreementRate,
      claimGap,
    ])
      expect(each).toEqual(SUPPRESSED);
    expect(figures).toMatchObject({ counts: null, told: 0 });
  }
  const nobody = ledgerOf(rows({ decisions: [D1] }), ASOF);
  expect(nobody.whole).toMatchObject({ meanActual: NO_DATA, counts: null, decisions: 1 });
});

test("a filter does not divide what is told together", () => {
  const said = [...scores(D1, "ABC"), ...scores(D2, "DE")];
  expect(ledgerOf(rows({ decisions: [D1, D2], scores: said }), ASOF).whole.told).toBe(5);
  const filtered = { decisions: [D1, { ...D2, isAsked: false }], scores: said };
  expect(ledgerOf(rows(filtered), ASOF).whole).toMatchObject({ told: 0, meanActual: SUPPRESSED });
});

test("what is told of a row beside all never isolates what is kept back: it is in neither", () => {
  const small = decision("D3", { type: "POSITION" });
  const { rows: found, whole } = ledgerOf(
    rows({ decisions: [D1, small], scores: [...scores(D1, "ABCDEF"), ...scores(small, "G", { actual: 4 })] }),
    ASOF,
  );
  expect(found.map(({ type, figures }) => [type, figures.meanActual])).toEqual([
    ["ORIENTATION", { value: 2 }],
    ["POSITION", SUPPRESSED],
  ]);
  expect(whole).toMatchObject({ told: 6, meanActual: { value: 2 } });
});

test("the one that did not agree is not found by what is told of the others", () => {
  const said = [...scores(D1, "ABCDE"), ...scores(D1, "F", { agrees: null }), ...scores(D1, "", {})];
  const { whole } = ledgerOf(rows({ decisions: [D1], scores: said }), ASOF);
  expect(whole).toMatchObject({ meanActual: { value: 2 }, agreementRate: SUPPRESSED });
  const claims = scores(D1, "ABCDE", { assessedBy: "SECRETARIAT", agrees: null, actual: 3 });
  const beside = ledgerOf(rows({ decisions: [D1], scores: [...scores(D1, "ABCDEF"), ...claims] }), ASOF);
  expect(beside.whole).toMatchObject({ meanClaimed: SUPPRESSED, claimGap: SUPPRESSED });
});

test("what is claimed counts in no figure of what partners say, and stands beside it", () => {
  const claims = scores(D1, "ABCDEFG", { assessedBy: "SECRETARIAT", agrees: null, actual: 4 });
  const { whole } = ledgerOf(rows({ decisions: [D1], scores: [...claims, ...scores(D1, "ABCDE")] }), ASOF);
  expect(whole).toMatchObject({
    ...{ told: 5, counts: [0, 0, 5, 0, 0], meanActual: { value: 2 } },
    ...{ meanClaimed: { value: 4 }, claimGap: { value: 2 } },
  });
});

test("own programmes stand apart: all, and all without them", () => {
  const said = [...scores(D1, "ABCDE", { actual: 1 }), ...scores(OWN, "ABCDE", { actual: 4 })];
  const found = ledgerOf(rows({ decisions: [D1, OWN], scores: said }), ASOF);
  expect(found.whole).toMatchObject({ meanActual: { value: 2.5 }, coDecisionRate: { value: 0.5 } });
  expect(found.withoutOwnProgramme).toMatchObject({ meanActual: { value: 1 }, coDecisionRate: { value: 0 } });
  expect(found.rows.map(({ isOwnProgramme }) => isOwnProgramme)).toEqual([true, false]);
});

test("where all agree nothing is wished; where not, the difference is of those who wished", () => {
  const agreed = rows({ decisions: [D1], scores: scores(D1, "ABCDE") });
  expect(ledgerOf(agreed, ASOF).whole).toMatchObject({
    ...{ powerGap: ZERO_DENOMINATOR, meanDesired: NO_DATA, agreementRate: { value: 1 } },
  });
  const wished = scores(D1, "ABCDE", { agrees: false, desired: 3 });
  expect(ledgerOf(rows({ decisions: [D1], scores: wished }), ASOF).whole).toMatchObject({
    ...{ powerGap: { value: 1 }, meanDesired: { value: 3 }, agreementRate: { value: 0 } },
  });
});

test("where nobody wished, whether all agree is told where it may be told who was asked", () => {
  const oneAsked = (agrees: boolean) =>
    rows({
      decisions: [D1],
      scores: [...scores(D1, "A", { agrees }), ...scores(D1, "BCDEF", { agrees: null })],
    });
  for (const agrees of [true, false])
    expect(ledgerOf(oneAsked(agrees), ASOF).whole).toMatchObject({
      ...{ told: 6, agreementRate: SUPPRESSED, powerGap: SUPPRESSED },
    });
});

test("a partner that says something anew changes the figure and not the day on which it counts", () => {
  const session = scores(D1, "A", { assessedBy: "FACILITATED", assessedOn: "2026-03-01", actual: 0 });
  const own = scores(D1, "A", { assessedOn: "2026-06-01", actual: 4 });
  const found = ledgerOf(
    rows({ decisions: [D1], scores: [...session, ...scores(D1, "BCDE"), ...own] }),
    ASOF,
  );
  expect(found.whole.counts).toEqual([0, 0, 4, 0, 1]);
});

test("of one decision is told what is told of it alone, with who was asked", () => {
  const parties = [..."ABCDEFG"].map((organisationId) => ({
    decisionId: "D1",
    organisationId,
    capacity: "INVITED" as const,
  }));
  const found = rows({ decisions: [D1, D2], parties, scores: [...scores(D1, "ABCDE"), ...scores(D2, "AB")] });
  expect(decisionFigures(found, ASOF, "D1")).toMatchObject({ told: 5, turnout: { invited: 7, scored: 5 } });
  expect(decisionFigures(found, ASOF, "D2")).toMatchObject({ told: 0, meanActual: SUPPRESSED });
});
