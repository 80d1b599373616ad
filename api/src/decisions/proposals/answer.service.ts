import { ProposalStatus } from "@onze/schema";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { leadDecisions } from "../register/decision.policy.ts";
import { changeProposal, type ProposalChange } from "./change-proposal.ts";
import { checkAnswer, checkTakenBack, checkWaiting } from "./check-proposal.ts";
import { needMergeTarget, refuseLostTarget } from "./merge-target.ts";
import type { ProposalAnswerInput } from "./proposal.input.ts";
import { tellAuthor } from "./tell-author.ts";

type Of = Pick<ProposalChange, "id" | "version">;

const byLeader = ({ id, version }: Of): ProposalChange => ({
  ...{ id, version, policy: leadDecisions },
  inNameOf: "ledById",
});

/** Says that somebody looks at a proposal; its clock runs on. @returns its id. */
export const takeUp = (context: Context, of: Of): Promise<string> =>
  changeProposal(context, byLeader(of), async (rows, { id, facts }) => {
    if (facts.status !== ProposalStatus.SUBMITTED)
      throw conflict(
        `This proposal is ${facts.status}; only one that is SUBMITTED can be taken up.`,
        because("PROPOSAL_TAKEN_UP"),
      );
    await rows("update proposal set status = $2 where id = $1", [id, ProposalStatus.UNDER_REVIEW]);
  });

const ANSWER = `insert into proposal_answer (proposal_id, number, answered_on, answered_by_id, outcome, merged_into_id, reasons, changed_sentence, changed_url)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from proposal_answer where proposal_id = $1`;

/** Answers a proposal, for the first time or after it was contested, and tells its author by mail that there is an answer. @returns its id. */
export async function answer(context: Context, of: Of, input: ProposalAnswerInput): Promise<string> {
  const { outcome, mergedInto, ...told } = checkAnswer(input);
  const answered = await changeProposal(context, byLeader(of), async (rows, held) => {
    const { id, facts } = held;
    checkWaiting(facts);
    const into = mergedInto && (await needMergeTarget(rows, context, { merged: held, into: mergedInto }));
    await rows("update proposal set status = $2, merged_into_id = $3 where id = $1", [id, outcome, into]);
    await rows(ANSWER, [
      ...[id, context.dayInBrussels, facts.ledById, outcome, into],
      ...[told.reasons, told.changedSentence, told.changedUrl],
    ]);
  });
  await tellAuthor(context, answered);
  return answered;
}

/** Before the first answer somebody looked at a proposal; before another, it stood as the one before had said. */
const TAKE_BACK = `with gone as (delete from proposal_answer where proposal_id = $1 and number = $2),
    before as (select outcome, merged_into_id from proposal_answer where proposal_id = $1 and number = $2 - 1)
  update proposal set status = coalesce((select outcome from before), 'UNDER_REVIEW'), merged_into_id = (select merged_into_id from before)
    where id = $1`;

/** Takes the last answer back, on the day on which it was given and while it is not contested. @returns the id of the proposal. */
export const takeBack = (context: Context, of: Of): Promise<string> =>
  changeProposal(context, byLeader(of), async (rows, { id, facts }) => {
    checkTakenBack(facts, context.dayInBrussels);
    await refuseLostTarget(rows, id, facts.answers.length - 1);
    await rows(TAKE_BACK, [id, facts.answers.length]);
  });
