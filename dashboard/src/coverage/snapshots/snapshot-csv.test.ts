import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../../shared/sample-file.ts";
import { printSnapshots } from "./snapshot-csv.ts";

test("a kept day stands with the address that opens it, and source, date and coverage", () => {
  const april = {
    title: "Before the cycle",
    takenOn: "2026-04-30",
    address: "theme=tax&year=2026",
    organisation: null,
  };
  expect(linesOf(printSnapshots([april], "2026-11-23", sampleFacts))).toMatchObject([
    {
      taken_on: "2026-04-30",
      snapshot: "Before the cycle",
      by: "",
      address: "https://onze.example/coverage?theme=tax&year=2026&asof=2026-04-30",
      as_of: "2026-11-23",
      sources: "IATI_FILE 12",
    },
  ]);
});
