import { NeedSource } from "@onze/schema";
import { expect, test } from "vitest";
import { checkNeed } from "./check-need.ts";
import type { NeedInput } from "./stated-need.input.ts";

const TODAY = "2026-11-23";
const PRIORITY: NeedInput = {
  sourceType: NeedSource.PARTNER_PRIORITY,
  title: "Legal help",
  country: "BI",
  statedOn: "2026-03-01",
  reference: "Assembly of March",
};
const check = (given: Partial<NeedInput>) => checkNeed({ ...PRIORITY, ...given }, TODAY);

test.each<readonly [string, Partial<NeedInput>, string]>([
  ["no place", { country: null }, "either country or region"],
  ["two places", { region: "014" }, "either country or region"],
  ["a goal without being one", { goalId: "g" }, "FRAMEWORK_GOAL"],
  ["no goal though it is one", { sourceType: NeedSource.FRAMEWORK_GOAL }, "FRAMEWORK_GOAL"],
  ["no indicator though it is one", { sourceType: NeedSource.INDICATOR }, "INDICATOR"],
  [
    "a threshold for a country",
    { sourceType: NeedSource.INDICATOR, indicatorId: "i", threshold: 1 },
    "threshold",
  ],
  [
    "a region without threshold",
    { sourceType: NeedSource.INDICATOR, indicatorId: "i", country: null, region: "014" },
    "threshold",
  ],
  ["no reference for a priority", { reference: " " }, "reference"],
  ["an empty title", { title: " \n " }, "title"],
  ["a line break in its title", { title: "Legal\nhelp" }, "title holds a sign that cannot be seen"],
  ["a long title", { title: "x".repeat(301) }, "301"],
  ["a day to come", { statedOn: "2026-11-24" }, "2026-11-24"],
  ["an address that is none", { url: "javascript:alert(1)" }, "url"],
])("a need with %s is refused with a sentence", (_, given, words) => {
  expect(() => check(given)).toThrow(words);
});

test("a need is stored on one line, with null for what is not given", () => {
  expect(check({ title: "  Legal help ", decidedBy: "" })).toEqual({
    ...PRIORITY,
    title: "Legal help",
    goalId: null,
    indicatorId: null,
    threshold: null,
    region: null,
    theme: null,
    decidedBy: null,
    url: null,
  });
});
