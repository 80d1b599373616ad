import { expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import { addProposal } from "../../support/add-proposal.ts";
import { startApp } from "../../support/start-app.ts";
import { AUDITOR } from "../../support/viewers.ts";

const app = await startApp();

interface Ledger {
  readonly participationLedger: { readonly acts: object };
}

test("of two answers of one day the second is the one that stands, whatever they are stored under", async () => {
  const partner = await app.add.organisation("Partner");
  const { id: decision } = await addDecision(app, { parties: ["partner"] });
  const day = { answeredOn: "2026-02-12" };
  await addProposal(app, {
    ...{ decision, author: partner.id },
    answers: [
      { ...day, outcome: "REJECTED", contestedOn: "2026-02-12" },
      { ...day, outcome: "ADOPTED" },
    ],
  });
  await app.sql("update proposal_answer set id = overlay(id::text placing (9 - number)::text from 1)::uuid");
  const { data } = await app.askAs(AUDITOR)<Ledger>(
    "{ participationLedger { acts { proposals decided adoptionStrict { ... on MetricValue { value } } } } }",
  );
  expect(data?.participationLedger.acts).toEqual({
    ...{ proposals: 1, decided: 1, adoptionStrict: { value: 1 } },
  });
});
