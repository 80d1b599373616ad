import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addBody } from "../../support/add-body.ts";
import { type AddedDecision, addDecision } from "../../support/add-decision.ts";
import { addProposal } from "../../support/add-proposal.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

/** After midnight in Brussels, and before that of UTC. */
const app = await startApp({ today: () => "2026-03-16", dayInBrussels: () => "2026-03-17" });
const [YESTERDAY, TODAY, TOMORROW] = ["2026-03-16", "2026-03-17", "2026-03-18"];
let alpha: Added;
let partner: Added;
let decision: AddedDecision;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  partner = await app.add.organisation("Partner");
  decision = await addDecision(app, { ledBy: "alpha", answerWithinDays: 60, parties: ["partner"] });
});

const editor = (): Viewer => viewerAs(Role.MEMBER_EDITOR, alpha.id);
const decide = (decidedOn: string) =>
  change(
    app,
    editor(),
    "mutation ($id: ID!, $end: DecisionEndInput) { decide(decision: $id, version: 1, end: $end) { decidedOn } }",
    { id: decision.id, end: { outcome: "ADOPTED", decidedOn } },
  );
const waits = async () => {
  const { data } = await app.askAs(editor())<{ waitingForUs: readonly object[] }>(
    "{ waitingForUs { kind dueOn isLate } }",
  );
  return data?.waitingForUs;
};

test("a decision is taken by the day in Brussels at the latest", async () => {
  expect(await decide(TOMORROW)).toContain("it must be today, 2026-03-17, or an earlier day");
  expect(await decide(TODAY)).toEqual({ decidedOn: TODAY });
});

test("who says where it stands says so on the day in Brussels", async () => {
  const input = { decision: decision.id, organisation: "alpha", stance: "NOT_CONCERNED" };
  expect(
    await change(
      app,
      editor(),
      "mutation ($input: StanceInput!) { stateStance(input: $input) { stances { statedOn } } }",
      { input },
    ),
  ).toEqual({ stances: [{ statedOn: TODAY }] });
});

test("a request ends with the day in Brussels, and from then on its use lacks", async () => {
  const ask = (closesOn: string) =>
    change(
      app,
      editor(),
      "mutation ($input: FeedbackInput!) { askFeedback(input: $input) { feedback { askedOn } } }",
      { input: { decision: decision.id, question: "Which first?", closesOn } },
    );
  expect(await ask(YESTERDAY)).toContain("which is past");
  expect(await ask(TODAY)).toEqual({ feedback: [{ askedOn: TODAY }] });
  expect(await waits()).toEqual([]);
  await app.sql("update feedback_request set asked_on = $1, closes_on = $1", [YESTERDAY]);
  expect(await waits()).toEqual([{ kind: "FEEDBACK", dueOn: null, isLate: null }]);
});

test("ledger, proposal and what waits for us call an answer late from the same day on, also one that was contested", async () => {
  const late = { decision: decision.id, author: partner.id };
  await addProposal(app, { ...late, submittedOn: "2026-01-16" });
  const contested = [{ answeredOn: "2026-01-14", contestedOn: "2026-01-15" }];
  await addProposal(app, { ...late, submittedOn: "2026-01-12", answers: contested });
  const { data } = await app.askAs(STAFF)<{
    proposals: { nodes: object[] };
    participationLedger: { asOf: string; waiting: object };
  }>(
    "{ proposals { nodes { dueOn isLate } } participationLedger { asOf waiting { lateProposals oldestDays } } }",
  );
  const clocks = [
    { dueOn: YESTERDAY, isLate: true },
    { dueOn: TODAY, isLate: false },
  ];
  expect(data?.proposals.nodes).toEqual(expect.arrayContaining(clocks));
  expect(await waits()).toEqual(clocks.map((clock) => ({ kind: "PROPOSAL", ...clock })));
  expect(data?.participationLedger).toEqual({
    asOf: TODAY,
    waiting: { lateProposals: 1, oldestDays: 61 },
  });
});

test("who sits where is told of the day in Brussels", async () => {
  const seats = [{ organisation: "partner", startsOn: TODAY }];
  await addBody(app.sql, { rules: { PARTNER: 1 }, seats });
  const { data } = await app.ask<{ body: object }>('{ body(slug: "board") { seating { asOf held } } }');
  expect(data?.body).toEqual({ seating: { asOf: TODAY, held: 1 } });
});
