import { expect, test } from "vitest";
import type { ThemeOrigin } from "../gql/graphql.ts";
import { amountsWithoutRate, findThemesToConfirm, sumOf } from "./activity-facts.ts";

const euro = (amountEur: number | null, currency = "EUR") => ({ amount: 100, currency, amountEur });
const share = (origin: ThemeOrigin, code: string | null = "TAX") => ({
  theme: code === null ? null : { code, name: code },
  share: 1,
  origin,
  evidence: null,
});

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

test("only suggested themes are confirmed, and an activity without any is left out", () => {
  const activities = [
    { id: "a", themes: [share("SUGGESTED"), share("SUGGESTED", "CLIMATE"), share("STATED")] },
    { id: "b", themes: [share("CONFIRMED")] },
    { id: "c", themes: [share("SUGGESTED", null)] },
  ];
  expect(findThemesToConfirm(activities)).toEqual({ activityIds: ["a"], themes: 2 });
});
