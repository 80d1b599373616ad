import { expect, test } from "vitest";
import { placeCodes } from "./place-codes.fixture.ts";
import { regionShares } from "./region-shares.ts";
import { activityRow, coded } from "./row.fixture.ts";

const plan = (...regions: ReturnType<typeof coded>[]) => regionShares(activityRow(), regions, placeCodes);

test("an unknown region is a problem and has no part", () => {
  expect(plan(coded("1:298", 60, 3), coded("1:7777", 40, 4))).toMatchObject({
    shares: [{ code: "202", share: 0.6 }],
    problems: [
      { code: "REGION_UNKNOWN", field: "recipient-region", value: "7777", line: 4, activity: "BE-X-1" },
    ],
  });
});

test("the DAC's code for no region in particular has no part and is no problem", () => {
  expect(plan(coded("1:998"))).toEqual({ shares: [], problems: [] });
});

test.each([
  {
    title: "two vocabularies are never added; the DAC's counts at a tie",
    regions: [coded("2:202"), coded("1:489")],
    code: "005",
  },
  { title: "the vocabulary that is known counts", regions: [coded("1:7777"), coded("2:202")], code: "202" },
  {
    title: "two codes of one region are one",
    regions: [coded("1:298", 50), coded("1:289", 50)],
    code: "202",
  },
])("$title", ({ regions, code }) => {
  expect(plan(...regions)).toMatchObject({ shares: [{ code, share: 1 }], problems: [] });
});
