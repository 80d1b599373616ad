import { expect, test } from "vitest";
import { linesOf, sampleKeptFacts } from "../shared/sample-file.ts";
import { printDecisions } from "./decision-csv.ts";

const decision = {
  ...{
    id: "1",
    slug: "d",
    title: "Choice",
    type: "ORIENTATION" as const,
    isOwnProgramme: true,
    isPublic: false,
  },
  ...{
    openedOn: "2026-01-01",
    decidedOn: null,
    outcome: null,
    currentStage: null,
    bodyName: null,
    demonstration: false,
  },
  ...{ ledBy: null, parties: [{ id: "p" }], stanceCounts: [{ stance: "OBJECT" as const, count: 2 }] },
};

test("what is not known, and a stance that nobody has, is an empty field and never 0", () => {
  expect(linesOf(printDecisions([decision], sampleKeptFacts))).toMatchObject([
    {
      ...{
        decision: "Choice",
        own_programme: "yes",
        public: "no",
        led_by: "",
        decided_on: "",
        outcome: "",
        stage: "",
      },
      ...{ parties: "1", stance_object: "2", stance_support: "" },
      ...{ as_of: "2026-11-23", source: "MANUAL", view_rows: "1", view: "https://onze.example/decisions" },
    },
  ]);
});
