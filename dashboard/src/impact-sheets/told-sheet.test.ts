import { expect, test } from "vitest";
import { readSheetAnswer, rowProblem } from "./told-sheet.ts";

test.each([
  { title: "a page of a proxy", body: "<html>", problem: { key: "refusal.lost" } },
  {
    title: "a refusal with its reason",
    body: {
      error: { code: "BAD_INPUT", message: "Split it.", reason: "SHEET_TOO_LARGE", values: { most: 10 } },
    },
    problem: { key: "refusal.SHEET_TOO_LARGE", values: { most: 10 } },
  },
  {
    title: "a code that says enough",
    body: { error: { code: "UNAUTHENTICATED", message: "Sign in." } },
    problem: { key: "refusal.signedOut" },
  },
  {
    title: "any other refusal",
    body: { error: { code: "BAD_INPUT", message: "No." } },
    problem: { key: "refusal.badInput", sentence: "No." },
  },
])("$title is told for what it is", ({ body, problem }) => {
  expect(readSheetAnswer(body)).toEqual({ kind: "REFUSED", problem });
});

test("a sheet is told as it came", () => {
  const sheet = { rows: [], plan: "p" };
  expect(readSheetAnswer(sheet)).toEqual({ kind: "TOLD", sheet });
});

test("what a service said of a row is told in our words, and anything else in the sentence that came", () => {
  expect(rowProblem({ field: null, text: "No owner.", refusal: { reason: "DEMAND_OWNER_MISSING" } })).toEqual(
    {
      key: "refusal.DEMAND_OWNER_MISSING",
      values: {},
    },
  );
  expect(rowProblem({ field: "theme", text: "Geen thema." })).toBe("Geen thema.");
});
