import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { type Constituency, Proposal, ProposalAnswer } from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/** What proposals refer to, by slug. */
interface Known {
  readonly decisions: Ids;
  readonly organisations: Ids;
}

/** Loads ten proposals and what became of them, all of them invented. Their decisions take them along when they go. */
export async function seedProposals(
  em: SqlEntityManager,
  { decisions, organisations }: Known,
): Promise<void> {
  const lines = await readCsv("demo/proposal");
  const proposals = new Map(lines.map((line) => [need(line, "key"), randomUUID() as string]));
  const mergedInto = (line: Line) => (line.merged_into ? idOf(proposals, line, "merged_into") : null);
  await em.insertMany(
    Proposal,
    lines.map((line) => ({
      id: idOf(proposals, line, "key"),
      decision: idOf(decisions, line, "decision"),
      author: idOf(organisations, line, "author"),
      constituency: need(line, "constituency") as Constituency, // the data file holds only names of the enum; the database checks
      language: need(line, "language") as Proposal["language"], // as above
      title: need(line, "title"),
      text: need(line, "text"),
      submittedOn: need(line, "submitted_on"),
      status: need(line, "status") as Proposal["status"], // as above
      mergedInto: mergedInto(line),
      withdrawnOn: line.withdrawn_on ?? null,
    })),
  );
  await em.insertMany(
    ProposalAnswer,
    (await readCsv("demo/proposal-answer")).map((line) => ({
      proposal: idOf(proposals, line, "proposal"),
      number: numberOf(line, "number") ?? 1,
      answeredOn: need(line, "answered_on"),
      answeredBy: idOf(organisations, line, "answered_by"),
      outcome: need(line, "outcome") as ProposalAnswer["outcome"], // as above
      mergedInto: mergedInto(line),
      reasons: line.reasons ?? null,
      changedSentence: line.changed_sentence ?? null,
      changedUrl: line.changed_url ?? null,
      contestedOn: line.contested_on ?? null,
      contestedBecause: line.contested_because ?? null,
    })),
  );
}
