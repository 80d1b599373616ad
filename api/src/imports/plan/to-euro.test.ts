import { expect, test } from "vitest";
import { toEuro } from "./to-euro.ts";

const rates = new Map([
  ["USD 2021", 1.25],
  ["USD 2020", 1.5],
]);

test.each([
  { title: "without a rate for the year", currency: "USD", year: 2019 },
  { title: "without a rate for the currency", currency: "CDF", year: 2021 },
  { title: "without a currency", currency: null, year: 2021 },
])("the euro figure is unknown $title", ({ currency, year }) => {
  expect(toEuro({ amount: 100, currency, year }, rates)).toBeNull();
});

test.each([
  { currency: "USD", year: 2021, euro: 80 },
  { currency: "USD", year: 2020, euro: 100 / 1.5 },
  { currency: "EUR", year: 1999, euro: 100 },
])("100 $currency of $year are $euro euro", ({ currency, year, euro }) => {
  expect(toEuro({ amount: 100, currency, year }, rates)).toBe(euro);
});
