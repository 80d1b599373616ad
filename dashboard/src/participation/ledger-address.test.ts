import { expect, test } from "vitest";
import { readLedgerChoice, toLedgerFilter } from "./ledger-address.ts";

const address = { type: null, year: null, asOf: null, own: null, show: null };

test("what means nothing in an address chooses nothing", () => {
  const choice = readLedgerChoice({
    ...address,
    type: "NONE",
    year: "12",
    asOf: "2026-02-31",
    show: "pie",
    own: "yes",
  });
  expect(choice).toEqual({ type: null, year: null, asOf: null, withOwn: false, view: "strip" });
  expect(toLedgerFilter(choice)).toEqual({ types: null, years: null });
});

test("type and year choose decisions; the day and own programmes do not", () => {
  const choice = readLedgerChoice({
    type: "POSITION",
    year: "2026",
    asOf: "2020-06-30",
    own: "1",
    show: "table",
  });
  expect(choice).toMatchObject({ asOf: "2020-06-30", withOwn: true, view: "table" });
  expect(toLedgerFilter(choice)).toEqual({ types: ["POSITION"], years: [2026] });
});
