import { OutcomeDirection, RivalAssessment } from "@onze/schema";
import { expect, test } from "vitest";
import { type CountedOutcome, outcomeShare, tellsNothingAdverse } from "./outcome-shares.ts";
import { SubstantiationStatus } from "./substantiation-status.ts";

const { SUBSTANTIATED, PARTIAL, CONTESTED, UNSUBSTANTIATED } = SubstantiationStatus;

const outcome = (
  status: SubstantiationStatus,
  answers: number,
  {
    rivals = false,
    partner = false,
    adverse = false,
  }: { rivals?: boolean; partner?: boolean; adverse?: boolean } = {},
): CountedOutcome => ({
  ...{ status, answers, isPartnerCoAuthored: partner, isIntended: !adverse },
  rivals: rivals ? [RivalAssessment.PARTIAL, RivalAssessment.RULED_OUT] : [],
  direction: adverse ? OutcomeDirection.NEGATIVE : OutcomeDirection.POSITIVE,
});

/** The six changes of the worked example. */
const SIX = [
  outcome(SUBSTANTIATED, 3, { rivals: true, partner: true }),
  outcome(PARTIAL, 1),
  outcome(SUBSTANTIATED, 2, { rivals: true, partner: true }),
  outcome(UNSUBSTANTIATED, 0),
  outcome(CONTESTED, 2, { partner: true, adverse: true }),
  outcome(PARTIAL, 2, { rivals: true }),
];

test.each([
  { which: "substantiated", holds: 2, share: 2 / 6 },
  { which: "tested", holds: 5, share: 5 / 6 },
  { which: "rivalsChecked", holds: 3, share: 3 / 6 },
  { which: "adverse", holds: 1, share: 1 / 6 },
  { which: "coAuthored", holds: 3, share: 3 / 6 },
] as const)("$which: $holds of six", ({ which, holds, share }) => {
  expect(outcomeShare(SIX, which)).toEqual({ holds, counted: 6, share: { value: share } });
});

test("of no change there is no share", () => {
  expect(outcomeShare([], "substantiated")).toEqual({
    holds: 0,
    counted: 0,
    share: { unavailable: "NO_DATA" },
  });
});

test("one rival that nobody assessed is not a check", () => {
  const half = { ...outcome(PARTIAL, 1), rivals: [RivalAssessment.RULED_OUT, RivalAssessment.NOT_ASSESSED] };
  expect(outcomeShare([half], "rivalsChecked").holds).toBe(0);
});

test("what was not meant counts as adverse whichever way it went", () => {
  expect(outcomeShare([{ ...outcome(PARTIAL, 1), isIntended: false }], "adverse").holds).toBe(1);
});

test("many changes of which none went otherwise are a warning", () => {
  const twenty = Array.from({ length: 20 }, () => outcome(PARTIAL, 1));
  expect(tellsNothingAdverse(twenty)).toBe(true);
  expect(tellsNothingAdverse(twenty.slice(1))).toBe(false);
  expect(tellsNothingAdverse([...twenty, outcome(PARTIAL, 1, { adverse: true })])).toBe(false);
});
