import "reflect-metadata";
import { expect, test } from "vitest";
import { waitingOf } from "./ledger-acts.ts";
import type { LedgerProposal, LedgerRows } from "./ledger-rows.ts";

const rows = (part: Partial<LedgerRows>): LedgerRows => ({
  decisions: [
    {
      ...{ id: "D", slug: "D", type: "ORIENTATION", year: 2026, isOwnProgramme: false, decidedOn: null },
      ...{ outcome: null, answerWithinDays: 60, isAsked: true },
    },
  ],
  ...{ parties: [], scores: [], proposals: [], agenda: [], feedback: [], actions: [] },
  ...part,
});

/** Submitted on the first day of the year and rejected a month later, with this day on which that was contested. */
const contested = (contestedOn: string | null, part: Partial<LedgerProposal> = {}): LedgerProposal => ({
  ...{ id: "P", decisionId: "D", title: "P", constituency: "PARTNER" },
  ...{ submittedOn: "2026-01-01", withdrawnOn: null },
  answers: [{ answeredOn: "2026-02-01", outcome: "REJECTED", reasons: null, contestedOn }],
  ...part,
});

test("an answer that is contested is waited for anew, and late once that has lasted too long", () => {
  const waiting = (proposal: LedgerProposal, asOf: string) =>
    waitingOf(rows({ proposals: [proposal] }), asOf);
  expect(waiting(contested(null), "2026-12-31")).toMatchObject({ lateProposals: 0, oldestDays: null });
  const since = contested("2026-03-01");
  expect(waiting(since, "2026-04-30")).toMatchObject({ lateProposals: 0, oldestDays: 60 });
  expect(waiting(since, "2026-05-01")).toMatchObject({ lateProposals: 1, oldestDays: 61 });
  const withdrawn = contested("2026-03-01", { withdrawnOn: "2026-03-02" });
  expect(waiting(withdrawn, "2026-12-31")).toMatchObject({ lateProposals: 0, oldestDays: null });
});

test("on the last day of a request nothing can be told back yet, and on the next it lacks", () => {
  const feedback = [{ decisionId: "D", closesOn: "2026-03-01", reportedOn: null }];
  expect(waitingOf(rows({ feedback }), "2026-03-01").unreported).toBe(0);
  expect(waitingOf(rows({ feedback }), "2026-03-02").unreported).toBe(1);
});
