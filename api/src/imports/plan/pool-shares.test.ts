import { expect, test } from "vitest";
import { poolShares } from "./pool-shares.ts";
import { coded, transactionRow } from "./row.fixture.ts";

const countries = (...items: ReturnType<typeof coded>[]) => ({ countries: items });

test("amounts in two currencies give codes without percentages", () => {
  const rows = [
    transactionRow({ ...countries(coded("KE", 100, 7)), currency: "USD" }),
    transactionRow(countries(coded("UG", 100, 8))),
  ];
  expect(poolShares(rows, (row) => row.countries)).toEqual([coded("KE", null, 7), coded("UG", null, 8)]);
});

test("a transaction's own split is weighed by its amount", () => {
  const rows = [
    transactionRow({ ...countries(coded("KE", 50), coded("UG", 50)), value: 300 }),
    transactionRow({ ...countries(coded("KE")), value: 100 }),
  ];
  expect(poolShares(rows, (row) => row.countries)).toEqual([
    coded("KE", 37.5),
    coded("UG", 37.5),
    coded("KE", 25),
  ]);
});

test("what is true of money without codes stays unsaid", () => {
  const rows = [transactionRow(countries(coded("KE"))), transactionRow()];
  expect(poolShares(rows, (row) => row.countries)).toEqual([coded("KE", 50)]);
});
