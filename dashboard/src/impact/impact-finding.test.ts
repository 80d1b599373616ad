import { expect, test } from "vitest";
import { findImpact } from "./impact-finding.ts";

const totals = (substantiated: number, contested: number, rest: number) => [
  { status: "SUBSTANTIATED" as const, count: substantiated },
  { status: "CONTESTED" as const, count: contested },
  { status: "UNSUBSTANTIATED" as const, count: rest },
];
const keys = (found: ReturnType<typeof findImpact>) => found?.map(({ key }) => key);

test("of nothing recorded nothing is found", () => {
  expect(findImpact(totals(0, 0, 0))).toBeNull();
});

test("how many of how many are borne out comes first, what is contested right behind it", () => {
  expect(findImpact(totals(4, 2, 6))).toEqual([
    { key: "impact.finding.substantiated", values: { count: 4, of: 12 } },
    { key: "impact.finding.contested", values: { count: 2, of: 12 } },
  ]);
});

test("none borne out and none contested are said in words", () => {
  expect(keys(findImpact(totals(0, 1, 2)))).toEqual([
    "impact.finding.substantiatedNone",
    "impact.finding.contested",
  ]);
  expect(keys(findImpact(totals(3, 0, 0)))).toEqual([
    "impact.finding.substantiated",
    "impact.finding.contestedNone",
  ]);
});
