import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { missingInRound, placeRefusal, type RoundDraft, roundInput } from "./round-draft.ts";
import { NO_TEXTS, type Texts } from "./texts.ts";

const in4 = (text: string): Texts => ({ nl: text, fr: text, en: text, es: text });

const draft: RoundDraft = {
  title: in4("How do we work together?"),
  strata: [
    { id: "1", name: in4("Africa"), invited: "12" },
    { id: "2", name: in4("Asia"), invited: "9" },
  ],
  cuts: [{ id: "c", name: in4("Continent"), groups: null }],
};
const values = {
  questionnaire: "q",
  ...{ kInternal: "5", kPublic: "10", opensOn: "2026-12-01" },
  ...{ closesOn: "2026-12-31", keepAnswersUntil: "2027-01-31" },
};
const refusal = (reason: string, given: object = {}) =>
  new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: reason, extensions: { code: "BAD_INPUT", reason, values: given } }],
  });

test("a cut by the strata as they are has a group for each of them", () => {
  expect(roundInput(draft, values)).toMatchObject({
    questionnaireId: "q",
    strata: [
      { key: "africa", invited: 12 },
      { key: "asia", invited: 9 },
    ],
    cuts: [
      {
        key: "continent",
        groups: [
          { key: "africa", strata: ["africa"] },
          { key: "asia", strata: ["asia"] },
        ],
      },
    ],
    kInternal: 5,
    kPublic: 10,
  });
});

test("a group of its own has the strata that were chosen", () => {
  const groups = [{ id: "g", name: in4("Both"), strata: ["1", "2"] }];
  expect(roundInput({ ...draft, cuts: [{ id: "c", name: in4("All"), groups }] }, values).cuts).toMatchObject([
    { key: "all", groups: [{ key: "both", strata: ["africa", "asia"] }] },
  ]);
});

test("everything that is not filled in is named, and nothing of what is", () => {
  expect(missingInRound(draft, values)).toEqual({});
  const empty = { ...draft, title: { ...NO_TEXTS, nl: "Titel" } };
  expect(Object.keys(missingInRound(empty, { ...values, opensOn: "" }))).toEqual([
    "opensOn",
    "title.fr",
    "title.en",
    "title.es",
  ]);
});

test.each([
  ["STRATUM_SMALL", { stratum: "asia", least: 5 }, "invited-2"],
  ["INVITED_FEW", { least: 5 }, "invited-1"],
  ["THRESHOLD_PUBLIC", {}, "kPublic"],
  ["ENDS_BEFORE_START", {}, "closesOn"],
  ["OPERATOR_DEPENDENT", {}, "form"],
])("why a round is refused stands beside what it is about: %s", (reason, given, field) => {
  expect(placeRefusal(refusal(reason, given), draft)).toEqual({
    [field]: { key: `refusal.${reason}`, values: given },
  });
});
