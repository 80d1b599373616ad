import { expect, test } from "vitest";
import type { CellState } from "../gql/graphql.ts";
import { findCoverage } from "./finding.ts";

const find = (counts: Partial<Record<CellState, number>>, names: { theme?: string; country?: string } = {}) =>
  findCoverage({
    states: Object.entries(counts).map(([state, cells]) => ({ state: state as CellState, cells })), // keys of the record
    theme: names.theme ?? null,
    country: names.country ?? null,
  });

test("where nothing is recorded there is no finding", () => {
  expect(find({})).toBeNull();
  expect(find({ NOTHING_RECORDED: 40 }, { theme: "Klimaat" })).toBeNull();
});

test.each<[Partial<Record<CellState, number>>, string, object]>([
  [{ SHARED_AGREED: 6, SHARED_NOT_AGREED: 8, MEMBERS_ONLY: 30 }, "finding.someOpen", { open: 8, count: 14 }],
  [{ SHARED_NOT_AGREED: 8, UMBRELLA_ONLY: 2 }, "finding.noneAgreed", { open: 8, count: 8 }],
  [{ SHARED_AGREED: 6 }, "finding.allAgreed", { open: 0, count: 6 }],
  [{ UMBRELLA_ONLY: 14, MEMBERS_ONLY: 30 }, "finding.apart", { count: 44 }],
  [{ UMBRELLA_ONLY: 14 }, "finding.umbrella", { count: 14 }],
  [{ MEMBERS_ONLY: 1 }, "finding.members", { count: 1 }],
])("%j is told by %s", (counts, key, values) => {
  expect(find(counts)).toEqual({ key, values });
});

test("one theme alone is told by its countries, one country alone by its themes", () => {
  const counts = { MEMBERS_ONLY: 6, SHARED_NOT_AGREED: 2 };
  expect(find(counts, { theme: "Klimaat" })).toEqual({
    key: "finding.theme",
    values: { theme: "Klimaat", count: 8, shared: 2 },
  });
  expect(find(counts, { country: "Peru" })?.key).toBe("finding.country");
  expect(find({ MEMBERS_ONLY: 5 }, { country: "Peru" })?.key).toBe("finding.countryApart");
});
