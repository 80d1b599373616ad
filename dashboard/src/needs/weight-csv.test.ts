import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { printWeights } from "./weight-csv.ts";

const set = {
  id: "1",
  title: "Assembly 2026",
  sourceType: "MEMBER_CHOICE" as const,
  decidedBy: "General assembly",
  decidedOn: "2026-05-01",
  reference: "Minutes, point 4",
  validFrom: "2026-06-01",
  weights: [
    { value: 0.75, theme: { code: "water", name: "Water" }, country: null },
    { value: 0.25, theme: null, country: { code: "BI", name: "Burundi" } },
  ],
};

test("each weight stands with who decided it and when; sets are never added up or averaged", () => {
  expect(linesOf(printWeights([set], sampleFacts))).toMatchObject([
    {
      set: "Assembly 2026",
      decided_by: "General assembly",
      theme_code: "water",
      country_code: "",
      weight: "0.75",
    },
    { decided_on: "2026-05-01", theme_code: "", country: "Burundi", weight: "0.25", as_of: "2026-11-23" },
  ]);
});
