import { expect, test } from "vitest";
import { checkDraft, toNeedInput } from "./need-draft.ts";

const VALUES = {
  title: " Legal help ",
  place: "BI",
  statedOn: "2026-03-01",
  reference: "Assembly",
  url: " ",
  statedBy: "o",
};

test("what a need rests on decides what it cannot do without", () => {
  const wrong = (source: Parameters<typeof checkDraft>[0], values: object) =>
    Object.keys(checkDraft(source, { ...VALUES, ...values }));
  expect(wrong("PARTNER_PRIORITY", {})).toEqual([]);
  expect(wrong("PARTNER_PRIORITY", { reference: "", title: " " })).toEqual(["title", "reference"]);
  expect(wrong("PARTNER_PRIORITY", { statedBy: "" })).toEqual(["statedBy"]);
  expect(wrong("FRAMEWORK_GOAL", { reference: "", statedBy: "" })).toEqual(["goal"]);
  expect(wrong("INDICATOR", {})).toEqual(["indicator"]);
  expect(wrong("INDICATOR", { indicator: "i", place: "014", threshold: "many" })).toEqual(["threshold"]);
});

test("a need is sent with what belongs to its source and place alone", () => {
  const values = { ...VALUES, goal: "g", indicator: "i", threshold: "0,5" };
  expect(toNeedInput("PARTNER_PRIORITY", values, null)).toEqual({
    sourceType: "PARTNER_PRIORITY",
    title: "Legal help",
    country: "BI",
    region: null,
    theme: null,
    goalId: null,
    indicatorId: null,
    threshold: null,
    statedBy: null,
    decidedBy: null,
    statedOn: "2026-03-01",
    reference: "Assembly",
    url: null,
  });
  expect(toNeedInput("INDICATOR", { ...values, place: "014" }, "o")).toMatchObject({
    region: "014",
    country: null,
    indicatorId: "i",
    threshold: 0.5,
    statedBy: "o",
  });
});
