import { type Constituency, ProposalStatus } from "@onze/schema";
import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { type HeldDecision, holdDecision } from "../register/change-decision.ts";
import { changeProposal, type ProposalChange } from "./change-proposal.ts";
import { checkContest, checkContestable, checkUnanswered, checkWords } from "./check-proposal.ts";
import { constituenciesOf, mayTakePart } from "./constituency.sql.ts";
import type { EditProposalInput, ProposalInput } from "./proposal.input.ts";
import { propose, speakForAuthor } from "./proposal.policy.ts";

/** Submits a proposal; its clock begins today. @returns its id. @throws {Refusal} when it cannot be, or is not theirs to propose. */
export function submit(context: Context, input: ProposalInput): Promise<string> {
  const { database, viewer, dayInBrussels } = context;
  allowEver(propose, viewer);
  const { title, text, language } = checkWords(input);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const decision = await holdDecision(rows, context, input.decision);
    const author = await needOrganisation(rows, viewer.sight, input.author);
    allow(propose, viewer, [author]);
    checkOpen(decision, dayInBrussels);
    const constituency = await constituencyFor(rows, context, {
      ...{ decision: decision.id, author },
      asked: input.constituency ?? null,
    });
    const [made] = await rows<{ id: string }>(
      "insert into proposal (decision_id, author_id, constituency, title, text, language, submitted_on) values ($1, $2, $3, $4, $5, $6, $7) returning id",
      [decision.id, author, constituency, title, text, language, dayInBrussels],
    );
    if (!made) throw new Error("a proposal was not written");
    return made.id;
  });
}

/** @throws {Refusal} unless something may be proposed to a decision on a day. */
function checkOpen({ openedOn, decidedOn }: HeldDecision, day: string): void {
  if (decidedOn !== null)
    throw conflict(
      `This was decided on ${decidedOn}; nothing can be proposed to it any more.`,
      because("DECIDED_ALREADY", { day: decidedOn }),
    );
  if (openedOn > day)
    throw conflict(
      `This decision opens on ${openedOn}; propose it from that day on.`,
      because("DECISION_NOT_OPENED", { day: openedOn }),
    );
}

interface Candidate {
  readonly letIn: boolean;
  readonly openTo: readonly string[];
  readonly constituencies: readonly string[];
}

/** For whom an author speaks: as asked, or else the first of what it is that may take part. */
async function constituencyFor(
  rows: Ask,
  { dayInBrussels }: Context,
  {
    decision,
    author,
    asked,
  }: { readonly decision: string; readonly author: string; readonly asked: Constituency | null },
): Promise<string> {
  const [found] = await rows<Candidate>(
    `select ${mayTakePart("o", "d", "$3")} as "letIn", d.open_to as "openTo", ${constituenciesOf("o", "$3")} as constituencies
      from decision d, organisation o where d.id = $1 and o.id = $2`,
    [decision, author, dayInBrussels],
  );
  if (!found?.letIn)
    throw conflict(
      "This decision is not open to that organisation, which was not asked to take part in it either.",
      because("DECISION_NOT_OPEN_TO"),
    );
  const { openTo, constituencies } = found;
  if (asked !== null && !constituencies.includes(asked))
    throw badInput(`constituency is ${asked}, for which it does not speak today; left out, it is found.`);
  const known = constituencies.find((each) => openTo.includes(each)) ?? constituencies[0];
  return asked ?? known ?? "OTHER";
}

type Of = Pick<ProposalChange, "id" | "version">;

const byAuthor = ({ id, version }: Of): ProposalChange => ({
  ...{ id, version, policy: speakForAuthor },
  inNameOf: "authorId",
});

/** Writes a proposal anew, until it is answered; its clock runs on. @returns its id. */
export function edit(context: Context, of: Of, input: EditProposalInput): Promise<string> {
  const { title, text, language } = checkWords(input);
  return changeProposal(context, byAuthor(of), async (rows, { id, facts }) => {
    checkUnanswered(facts);
    await rows("update proposal set title = $2, text = $3, language = $4 where id = $1", [
      ...[id, title, text, language],
    ]);
  });
}

/** Takes a proposal back, until it is answered. What was merged into it stays so, and may be contested. @returns its id. */
export const withdraw = (context: Context, of: Of): Promise<string> =>
  changeProposal(context, byAuthor(of), async (rows, { id, facts }) => {
    checkUnanswered(facts);
    await rows("update proposal set status = $2, withdrawn_on = $3 where id = $1", [
      ...[id, ProposalStatus.WITHDRAWN, context.dayInBrussels],
    ]);
  });

/** Says that the author does not accept the last answer, and why: it is then waited for anew. @returns the id of the proposal. */
export function contest(context: Context, of: Of, given: string): Promise<string> {
  const reason = checkContest(given);
  const { dayInBrussels } = context;
  return changeProposal(context, byAuthor(of), async (rows, { id, facts }) => {
    checkContestable(facts, dayInBrussels);
    await rows(
      "update proposal_answer set contested_on = $2, contested_because = $3 where proposal_id = $1 and contested_on is null",
      [id, dayInBrussels, reason],
    );
  });
}
