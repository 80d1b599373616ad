import { expect, test } from "vitest";
import { activityRow, budgetRow, transactionRow } from "./row.fixture.ts";
import { yearAmounts } from "./year-amounts.ts";

test("no figure at all is an unknown effort and not 0", () => {
  expect(yearAmounts(activityRow())).toEqual({ amounts: [], problems: [] });
});

test("a year whose net is negative counts as 0, and it is said", () => {
  const transactions = [
    transactionRow({ value: 40, line: 8 }),
    transactionRow({ value: -90 }),
    transactionRow({ date: "2022-01-05", value: 10, line: 10 }),
  ];
  expect(yearAmounts(activityRow({ transactions }))).toEqual({
    amounts: [
      { year: 2021, amount: 0, currency: "EUR", origin: "SPENDING", line: 8 },
      { year: 2022, amount: 10, currency: "EUR", origin: "SPENDING", line: 10 },
    ],
    problems: [
      expect.objectContaining({
        code: "AMOUNT_NEGATIVE",
        field: "transaction/value",
        value: "-50 EUR",
        line: 8,
      }),
    ],
  });
});

test.each([
  { title: "a refund is netted within its year", values: [100, -30], net: 70 },
  { title: "a net of nothing is 0 without a problem", values: [30, -30], net: 0 },
  { title: "a stated 0 is 0", values: [0], net: 0 },
])("$title", ({ values, net }) => {
  const transactions = values.map((value) => transactionRow({ value }));
  expect(yearAmounts(activityRow({ transactions }))).toMatchObject({
    amounts: [{ year: 2021, amount: net }],
    problems: [],
  });
});

test("periods are spread over years by days", () => {
  const budgets = [budgetRow({ start: "2020-07-01", end: "2022-06-30", value: 730 })];
  const byYear = yearAmounts(activityRow({ budgets })).amounts.map(({ year, amount }) => [
    year,
    Math.round(amount),
  ]);
  expect(byYear).toEqual([
    [2020, 184],
    [2021, 365],
    [2022, 181],
  ]);
});

test("currencies of one year stay apart, in the order of year and currency", () => {
  const budgets = [
    budgetRow({ currency: "USD" }),
    budgetRow({ currency: null }),
    budgetRow(),
    budgetRow(),
    budgetRow({ start: "2020-01-01", end: "2020-12-31", currency: "USD" }),
  ];
  const listed = yearAmounts(activityRow({ budgets })).amounts.map(({ year, currency, amount }) => [
    year,
    currency,
    amount,
  ]);
  expect(listed).toEqual([
    [2020, "USD", 100],
    [2021, null, 100],
    [2021, "EUR", 200],
    [2021, "USD", 100],
  ]);
});
