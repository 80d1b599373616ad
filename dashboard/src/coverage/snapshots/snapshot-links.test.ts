import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../../shared/filter/url-filter.ts";
import { choosesSame, compareAddress, maySnapshot, openAddress, snapshotAddress } from "./snapshot-links.ts";

const TODAY = "2026-11-23";
const april = { takenOn: "2026-04-30", address: "theme=tax&year=2026" };
const june = { takenOn: "2026-06-30", address: "rows=type&theme=tax&year=2026" };

test("a filter of one partner or network is not kept for all peers", () => {
  expect(maySnapshot({ ...EMPTY_FILTER, partner: "fdc" })).toBe(false);
  expect(maySnapshot({ ...EMPTY_FILTER, network: "latindadd" })).toBe(false);
  expect(maySnapshot({ ...EMPTY_FILTER, themes: ["tax"] })).toBe(true);
});

test("a snapshot keeps filter and axes, and neither the day nor what is opened", () => {
  const address = new URLSearchParams("view=table&rows=type&cell=PE~tax&asof=2026-01-01");
  const filter = { ...EMPTY_FILTER, themes: ["tax"], years: [2026], asOf: "2026-01-01" };
  expect(snapshotAddress(filter, address)).toBe("rows=type&theme=tax&year=2026");
});

test("a snapshot opens as of its day; one of today is the coverage of now", () => {
  expect(openAddress(april, TODAY)).toBe("/coverage?theme=tax&year=2026&asof=2026-04-30");
  expect(openAddress({ ...april, takenOn: TODAY }, TODAY)).toBe("/coverage?theme=tax&year=2026");
});

test("two snapshots are compared from the earlier to the later, by the filter of the later; of one day there is nothing to compare", () => {
  const address = "/coverage?rows=type&theme=tax&year=2026&view=difference&from=2026-04-30&asof=2026-06-30";
  expect(compareAddress(june, april, TODAY)).toBe(address);
  expect(compareAddress(april, june, TODAY)).toBe(address);
  expect(compareAddress(april, april, TODAY)).toBeNull();
});

test("axes choose nothing: two snapshots of the same filter choose the same", () => {
  expect(choosesSame(april, june)).toBe(true);
  expect(choosesSame(april, { ...june, address: "theme=tax&year=2025" })).toBe(false);
});
