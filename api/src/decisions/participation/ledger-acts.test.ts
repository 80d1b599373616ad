import "reflect-metadata";
import { expect, test } from "vitest";
import { SUPPRESSED } from "../measures/worked-example.fixture.ts";
import { actsOf, waitingOf } from "./ledger-acts.ts";
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

test("each share is told with the cases that it is of itself", () => {
  const answered = contested(null);
  const { cases } = actsOf(
    rows({
      proposals: [answered, { ...answered, id: "Q" }, { ...answered, id: "R", answers: [] }],
      agenda: [{ decisionId: "D", constituency: "PARTNER" }],
      feedback: [{ decisionId: "D", closesOn: "2026-03-01", reportedOn: null }],
    }),
    "2026-03-01",
    "2026-02-28",
  );
  expect(cases).toMatchObject({
    ...{ adoptionStrict: 2, adoptionBroad: 2, reasonsGiven: 2, onTimeRate: 2 },
    ...{ agendaInitiation: 1, loopClosure: 0, followThrough: 0 },
  });
});

test("of actions that may not be told, their number is not told either", () => {
  const action = { decisionId: "D", organisationId: "A", sessionId: "S", toldOn: "2026-01-01" };
  const found = actsOf(
    rows({ actions: [{ ...action, dueOn: "2026-02-01", doneOn: null }] }),
    "2026-12-31",
    "2026-12-30",
  );
  expect(found).toMatchObject({ followThrough: SUPPRESSED, cases: { followThrough: 0 } });
});
