import type { TestApp } from "./start-app.ts";

/** An answer to be written; the rest is filled in. */
interface NewAnswer {
  readonly answeredOn?: string;
  readonly outcome?: string;
  /** With a day it is contested on it. */
  readonly contestedOn?: string | null;
  /** Id of another proposal. */
  readonly mergedInto?: string | null;
}

/** A proposal to be written; the rest is filled in. */
export interface NewProposal {
  /** Id of the decision. */
  readonly decision: string;
  /** Id of who proposes it. */
  readonly author: string;
  readonly title?: string;
  readonly submittedOn?: string;
  /** With a day it is withdrawn on it. */
  readonly withdrawnOn?: string | null;
  readonly answers?: readonly NewAnswer[];
}

/** Writes a proposal by plain SQL, as its answers say that it stands. @returns its id. */
export async function addProposal({ sql }: Pick<TestApp, "sql">, given: NewProposal): Promise<string> {
  const { decision, author, title = "Cancel the debt", submittedOn = "2026-01-12", answers = [] } = given;
  const { withdrawnOn = null } = given;
  const last = answers.at(-1);
  const answered = last ? (last.outcome ?? "REJECTED") : "SUBMITTED";
  const status = withdrawnOn ? "WITHDRAWN" : answered;
  const [made] = await sql<{ id: string }>(
    `insert into proposal (decision_id, author_id, constituency, title, text, language, submitted_on, status, withdrawn_on, merged_into_id)
      values ($1, $2, 'PARTNER', $3, 'All of it, at once', 'en', $4, $5, $6, $7) returning id`,
    [decision, author, title, submittedOn, status, withdrawnOn, last?.mergedInto ?? null],
  );
  if (!made) throw new Error("a proposal was not written");
  for (const [at, answer] of answers.entries()) {
    const { answeredOn = "2026-02-12", outcome = "REJECTED", contestedOn = null, mergedInto = null } = answer;
    await sql(
      `insert into proposal_answer (proposal_id, number, answered_on, outcome, reasons, contested_on, contested_because, merged_into_id)
        values ($1, $2, $3, $4, 'It is too much', $5, $6, $7)`,
      [made.id, at + 1, answeredOn, outcome, contestedOn, contestedOn && "It is not", mergedInto],
    );
  }
  return made.id;
}
