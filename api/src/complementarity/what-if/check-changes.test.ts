import "reflect-metadata";
import { ScenarioChangeKind } from "@onze/schema";
import { expect, test } from "vitest";
import { type AskedChange, checkChanges } from "./check-changes.ts";

const NOTHING = {
  organisation: null,
  place: null,
  theme: null,
  framework: null,
  factor: null,
  effortEur: null,
};
const change = (kind: `${ScenarioChangeKind}`, given: Partial<AskedChange> = {}): AskedChange => ({
  ...NOTHING,
  ...given,
  kind: ScenarioChangeKind[kind],
});

test.each([
  [
    change("ORGANISATION_LEAVES", { place: "BJ" }),
    "Change 1 is ORGANISATION_LEAVES, which needs organisation.",
  ],
  [
    change("ORGANISATION_LEAVES", { organisation: "a" }),
    "Change 1 is ORGANISATION_LEAVES, which needs place, or theme.",
  ],
  [
    change("ORGANISATION_ENTERS", { organisation: "a" }),
    "Change 1 is ORGANISATION_ENTERS, which needs place and theme.",
  ],
  [change("FRAMEWORK_ENDS"), "Change 1 is FRAMEWORK_ENDS, which needs framework."],
  [change("BUDGET_CHANGES", { place: "BJ" }), "Change 1 is BUDGET_CHANGES, which needs factor."],
  [
    change("BUDGET_CHANGES", { factor: 1 }),
    "Change 1 is BUDGET_CHANGES, which needs organisation, or place, or theme.",
  ],
  [
    change("BUDGET_CHANGES", { factor: -1, place: "BJ" }),
    "Change 1 has the factor -1; it must be a number of 0 or more.",
  ],
  [
    change("BUDGET_CHANGES", { factor: Number.NaN, place: "BJ" }),
    "Change 1 has the factor NaN; it must be a number of 0 or more.",
  ],
  [
    change("FRAMEWORK_ENDS", { framework: "X", factor: 2, theme: "water" }),
    "Change 1 is FRAMEWORK_ENDS, to which no theme and no factor belongs.",
  ],
])("refuses %o", (given, sentence) => {
  expect(() => checkChanges([given])).toThrow(sentence);
});

test("a scenario has at most 20 changes", () => {
  const changes = Array.from({ length: 21 }, () => change("FRAMEWORK_ENDS", { framework: "X" }));
  expect(() => checkChanges(changes)).toThrow("There are 21 changes; a scenario has at most 20.");
  expect(() => checkChanges(changes.slice(1))).not.toThrow();
});
