import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../shared/sample-file.ts";
import { printCommitments } from "./commitment-csv.ts";

const organisation = (name: string) => ({ id: name, slug: name, name, acronym: null });
const commitment = {
  id: "1",
  text: "A joint visit",
  dueOn: "2026-10-01",
  state: "UNDER_WAY" as const,
  stateOn: "2026-03-01",
  note: null,
  isLate: true,
  mayChange: false,
  goal: { id: "g", position: 2, name: "Water" },
  owner: organisation("Own"),
  parties: [organisation("A"), organisation("B")],
  haveLeft: [],
};

test("a promise carries by when it is due, how it stands, and source, date and coverage", () => {
  const text = printCommitments({ code: "JSF-A", name: "Peru" }, [commitment], sampleFacts);
  expect(linesOf(text)).toMatchObject([
    {
      framework_code: "JSF-A",
      commitment: "A joint visit",
      goal: "2",
      with: "A; B",
      due_on: "2026-10-01",
      state: "UNDER_WAY",
      late: "yes",
      state_note: "",
      have_left_framework: "",
      as_of: "2026-11-23",
      view_activities: "12",
      note: "Work may be missing for safety.",
    },
  ]);
});
