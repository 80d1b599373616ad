import { expect, test } from "vitest";
import { coded, transactionRow } from "./row.fixture.ts";
import { weighTransactions } from "./weigh-transactions.ts";

const placed = { countries: [coded("KE")] };
const hasCountry = ({ countries }: { countries: readonly unknown[] }) => countries.length > 0;

test.each([
  { title: "two currencies", rows: [transactionRow(placed), transactionRow({ ...placed, currency: "USD" })] },
  {
    title: "no positive amount",
    rows: [transactionRow({ ...placed, value: -5 }), transactionRow({ ...placed, value: null })],
  },
  { title: "only incoming money", rows: [transactionRow({ ...placed, type: "1" })] },
  { title: "nothing stated", rows: [transactionRow()] },
])("amounts cannot tell with $title", ({ rows }) => {
  expect(weighTransactions(rows, hasCountry)).toBeNull();
});

test.each([
  {
    title: "spending before commitments",
    rows: [transactionRow({ ...placed, type: "2", value: 900 }), transactionRow(placed)],
    weights: [1],
  },
  {
    title: "commitments where spending states nothing",
    rows: [transactionRow({ ...placed, type: "2" }), transactionRow()],
    weights: [1],
  },
  {
    title: "silent transactions too",
    rows: [transactionRow({ ...placed, value: 300 }), transactionRow()],
    weights: [0.75, 0.25],
  },
  {
    title: "both kinds of spending",
    rows: [transactionRow({ ...placed, type: "4" }), transactionRow(placed)],
    weights: [0.5, 0.5],
  },
])("weighs $title", ({ rows, weights }) => {
  expect(weighTransactions(rows, hasCountry)?.map(({ weight }) => weight)).toEqual(weights);
});
