import { expect, test } from "vitest";
import type { OutcomeLineFragment } from "../gql/later/graphql.ts";
import { linesOf, sampleKeptFacts } from "../shared/sample-file.ts";
import { printOutcomes } from "./outcome-csv.ts";

const outcome: OutcomeLineFragment = {
  id: "1",
  slug: "a-law",
  title: "A law passed",
  language: "en",
  actor: "A committee",
  arena: "BELGIUM",
  influenceType: "POLICY_CONTENT",
  direction: "MIXED",
  isIntended: false,
  changedOn: "2026-06-01",
  changedUntil: null,
  isPartnerCoAuthored: true,
  demonstration: true,
  theme: { code: "tax", name: "Tax" },
  country: null,
  region: null,
  harvestedBy: null,
  coAuthors: [{ id: "2", slug: "mesa", name: "Mesa", acronym: null, kind: "PARTNER" }],
  contributions: [],
  status: { status: "PARTIAL", independentAnswers: 1 },
};

test("what is not known, and who may not be told, is an empty field", () => {
  expect(linesOf(printOutcomes([outcome], sampleKeptFacts))).toMatchObject([
    {
      ...{ change: "A law passed", arena: "BELGIUM", place: "", intended: "no", changed_until: "" },
      ...{ status: "PARTIAL", independent_answers: "1", authors: "Mesa", contributors: "" },
      ...{ co_authored_by_partner: "yes", source: "DEMONSTRATION", view_rows: "1" },
    },
  ]);
});
