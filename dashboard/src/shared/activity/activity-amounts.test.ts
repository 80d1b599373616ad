import { expect, test } from "vitest";
import { amountsWithoutRate, sumOf } from "./activity-amounts.ts";

const euro = (amountEur: number | null, currency = "EUR") => ({ amount: 100, currency, amountEur });

test.each([
  { budgets: [], totalEur: null, sum: { sumEur: null, known: 0, of: 0 } },
  { budgets: [euro(null, "XOF")], totalEur: null, sum: { sumEur: null, known: 0, of: 1 } },
  { budgets: [euro(80), euro(null, "XOF")], totalEur: 80, sum: { sumEur: 80, known: 1, of: 2 } },
])("an amount says how many amounts it rests on: $sum", ({ budgets, totalEur, sum }) => {
  expect(sumOf({ budgets, totalEur })).toEqual(sum);
});

test("amounts without a rate stay in their currency and are never added across currencies", () => {
  const budgets = [euro(null, "XOF"), euro(80), euro(null, "USD"), euro(null, "XOF")];
  expect(amountsWithoutRate({ budgets })).toEqual([
    { currency: "XOF", amount: 200 },
    { currency: "USD", amount: 100 },
  ]);
});
