import { expect, test } from "vitest";
import { chooseAmounts } from "./amount-periods.ts";
import { activityRow, budgetRow, transactionRow } from "./row.fixture.ts";

test.each([
  { title: "ends before it starts", start: "2021-12-31", end: "2021-01-01", code: "PERIOD_REVERSED" },
  { title: "lasts more than ten years", start: "2011-01-01", end: "2021-01-02", code: "PERIOD_TOO_LONG" },
])("a period that $title is a problem and not used", ({ start, end, code }) => {
  const row = activityRow({ budgets: [budgetRow({ start, end, line: 12 })] });
  expect(chooseAmounts(row)).toEqual({
    origin: "SPENDING",
    amounts: [],
    problems: [
      expect.objectContaining({
        code,
        line: 12,
        activity: "BE-X-1",
        field: "budget",
        value: `${start} ${end}`,
      }),
    ],
  });
});

const budget = budgetRow({ value: 1 });
const planned = budgetRow({ value: 2 });
const spent = transactionRow({ value: 3 });

test.each([
  {
    title: "budgets",
    row: { budgets: [budget], plannedDisbursements: [planned], transactions: [spent] },
    origin: "BUDGET",
    values: [1],
  },
  {
    title: "else planned disbursements",
    row: { plannedDisbursements: [planned], transactions: [spent] },
    origin: "PLANNED_DISBURSEMENT",
    values: [2],
  },
  {
    title: "else what was spent",
    row: { transactions: [spent, transactionRow({ type: "4", value: 4 })] },
    origin: "SPENDING",
    values: [3, 4],
  },
  {
    title: "planned disbursements where no budget has a usable period",
    row: { budgets: [budgetRow({ start: "2022-01-01" })], plannedDisbursements: [planned] },
    origin: "PLANNED_DISBURSEMENT",
    values: [2],
  },
  {
    title: "of transactions only dated spending",
    row: {
      transactions: [
        transactionRow({ type: "2" }),
        transactionRow({ type: "1" }),
        transactionRow({ date: null }),
        transactionRow({ value: null }),
      ],
    },
    origin: "SPENDING",
    values: [],
  },
])("effort is told by one source: $title", ({ row, origin, values }) => {
  const source = chooseAmounts(activityRow(row));
  expect([source.origin, source.amounts.map(({ value }) => value)]).toEqual([origin, values]);
});

const revised = budgetRow({ revised: true, value: 130 });

test.each([
  { title: "replaces the original of its period", budgets: [revised, budgetRow()], values: [130] },
  {
    title: "replaces every original of its period",
    budgets: [budgetRow(), budgetRow(), revised],
    values: [130],
  },
  {
    title: "is itself replaced by a later one",
    budgets: [revised, budgetRow({ revised: true, value: 140 })],
    values: [140],
  },
  {
    title: "leaves an original of another period",
    budgets: [budgetRow({ end: "2021-06-30" }), revised],
    values: [100, 130],
  },
])("a revised budget $title", ({ budgets, values }) => {
  expect(chooseAmounts(activityRow({ budgets })).amounts.map(({ value }) => value)).toEqual(values);
});

test("original budgets of one period stand beside each other", () => {
  expect(chooseAmounts(activityRow({ budgets: [budgetRow(), budgetRow()] })).amounts).toHaveLength(2);
});
