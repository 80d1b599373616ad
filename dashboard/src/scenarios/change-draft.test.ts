import { expect, test } from "vitest";
import { NO_PARTS } from "../shared/changes-address.ts";
import { type ChangeDraft, changeOf, checkDraft, draftOf } from "./change-draft.ts";

const draft = (given: Partial<ChangeDraft>): ChangeDraft => ({ ...draftOf(null), ...given });

test.each<[string, Partial<ChangeDraft>, string[]]>([
  ["who leaves is not named", { place: "BJ" }, ["organisation"]],
  ["nobody leaves nowhere", { organisation: "alpha" }, ["place"]],
  [
    "who enters needs a place and a theme",
    { kind: "ORGANISATION_ENTERS", organisation: "alpha" },
    ["place", "theme"],
  ],
  ["a framework is not chosen", { kind: "FRAMEWORK_ENDS" }, ["framework"]],
  ["a budget of nobody, nowhere", { kind: "BUDGET_CHANGES" }, ["organisation"]],
  ["less than nothing is no share", { kind: "BUDGET_CHANGES", place: "BJ", percent: "-10" }, ["percent"]],
  [
    "words are no amount",
    { kind: "ORGANISATION_ENTERS", organisation: "a", place: "BJ", theme: "t", effort: "much" },
    ["effort"],
  ],
  ["a theme is enough to leave", { organisation: "alpha", theme: "water" }, []],
])("%s", (_, given, parts) => {
  expect(Object.keys(checkDraft(draft(given)))).toEqual(parts);
});

test("a draft becomes the change that it was made of", () => {
  const change = { ...NO_PARTS, kind: "BUDGET_CHANGES", place: "BJ", factor: 0.125 } as const;
  expect(changeOf(draftOf(change))).toEqual(change);
});

test("what another kind asked for is left behind", () => {
  const change = changeOf(
    draft({ kind: "FRAMEWORK_ENDS", framework: "JSF", organisation: "alpha", percent: "10" }),
  );
  expect(change).toEqual({ ...NO_PARTS, kind: "FRAMEWORK_ENDS", framework: "JSF" });
});

test("a comma parts decimals as a point does", () => {
  expect(changeOf(draft({ kind: "BUDGET_CHANGES", place: "BJ", percent: "12,5" })).factor).toBe(0.125);
});
