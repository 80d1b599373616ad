import { expect, test } from "vitest";
import { type Figures, findInLedger, type LedgerRow, lanesOf } from "./ledger.ts";

const figures = (counts: readonly number[] | null, scored = 9) =>
  ({ counts, scored, told: counts?.reduce((sum, each) => sum + each, 0) ?? 0 }) as Figures; // the rest is not read
const row = (part: Partial<LedgerRow>) =>
  ({ type: "POSITION", year: 2026, isOwnProgramme: false, ...part }) as LedgerRow;

test("the finding is told of what is shown, and never of what is kept back", () => {
  const kept = { whole: figures(null), withoutOwnProgramme: figures(null) };
  expect(findInLedger(kept)).toEqual({ key: "participation.title.tooFew", values: {} });
  expect(findInLedger({ whole: figures(null, 0), withoutOwnProgramme: figures(null, 0) }).key).toBe(
    "participation.title.nobody",
  );
});

test("own programmes are said apart, and not where there are none", () => {
  const own = { whole: figures([1, 3, 3, 2, 3]), withoutOwnProgramme: figures([1, 3, 3, 2, 0]) };
  expect(findInLedger(own)).toEqual({
    key: "participation.title",
    values: { part: 5, count: 12, othersPart: 2, others: 9 },
  });
  const none = { whole: figures([1, 3, 3, 2, 0]), withoutOwnProgramme: figures([1, 3, 3, 2, 0]) };
  expect(findInLedger(none)).toEqual({ key: "participation.title.others", values: { part: 2, count: 9 } });
});

test("lanes: several types together stand last, and own programmes behind them", () => {
  const { lanes, years } = lanesOf([
    row({ isOwnProgramme: true, year: 2026 }),
    row({ type: null, year: 2025 }),
    row({ year: 2026 }),
    row({ year: 2024 }),
    row({ type: null, year: null }),
  ]);
  expect(lanes.map(({ key }) => key)).toEqual(["others POSITION", "others several", "own POSITION"]);
  expect(years).toEqual([2024, 2025, 2026]);
});
