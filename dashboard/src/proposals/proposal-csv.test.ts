import { expect, test } from "vitest";
import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { linesOf, sampleKeptFacts } from "../shared/sample-file.ts";
import { printProposals } from "./proposal-csv.ts";

const proposal: ProposalFactsFragment = {
  ...{ id: "p", title: "Debt", text: "Cancel it", language: "en", constituency: "PARTNER", version: 1 },
  ...{ submittedOn: "2026-01-01", status: "SUBMITTED", withdrawnOn: null, dueOn: null, daysOpen: 95 },
  ...{ isLate: null, isWaiting: true, contestUntil: null, author: null, mergedInto: null, answers: [] },
  decision: {
    ...{
      id: "d",
      slug: "d",
      title: "Choice",
      answerWithinDays: null,
      contestWithinDays: null,
      textUrl: null,
      demonstration: true,
    },
  },
  viewerMay: { edit: false, takeUp: false, answer: false, takeBack: false, contest: false },
};

test("what is not known, of an author, a term or an answer, is an empty field", () => {
  expect(linesOf(printProposals([proposal], sampleKeptFacts))).toMatchObject([
    {
      ...{ title: "Debt", decision: "Choice", waits: "yes", days: "95", answers: "0" },
      ...{ author: "", answer_within_days: "", due_on: "", late: "", answered_on: "", reasons: "" },
      ...{ as_of: "2026-11-23", source: "DEMONSTRATION", view_rows: "1", demonstration: "no" },
    },
  ]);
});
