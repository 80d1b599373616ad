import { ProposalStatus } from "@onze/schema";
import type { Context } from "../../context.ts";
import { badInput, conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { findProposal, type HeldProposal } from "./change-proposal.ts";

/** Every proposal in which one goes on, by its id: the one that it was merged into, the one that this was merged into, and so on. */
const GOES_ON_IN = `with recursive onward as (
    select merged_into_id as id from proposal where id = $1
    union select p.merged_into_id from onward join proposal p on p.id = onward.id)
  select id from onward where id is not null`;

/**
 * The id of the proposal in which another is to go on.
 *
 * @throws {Refusal} when that is itself, one of another decision, one that was withdrawn, or one that goes on in the first.
 */
export async function needMergeTarget(
  rows: Ask,
  context: Context,
  { merged, into }: { readonly merged: HeldProposal; readonly into: string },
): Promise<string> {
  const target = await findProposal(rows, context, into);
  if (!target) throw notFound(`There is no proposal “${into.slice(0, 60)}” to merge this one into.`);
  if (target.id === merged.id)
    throw badInput("A proposal cannot be merged into itself; choose another one.", because("MERGE_ITSELF"));
  if (target.decisionId !== merged.decisionId)
    throw badInput(
      "The other proposal is of another decision; a proposal goes on in one of the same decision.",
      because("MERGE_ELSEWHERE"),
    );
  if (target.facts.status === ProposalStatus.WITHDRAWN)
    throw badInput(
      "Its author has withdrawn the other proposal, so nothing can go on in it; choose another one.",
      because("MERGE_WITHDRAWN"),
    );
  if (await goesOnIn(rows, target.id, merged.id))
    throw badInput(
      "The other proposal was merged into this one, directly or through others; they cannot go on in each other.",
      because("MERGE_CIRCULAR"),
    );
  return target.id;
}

async function goesOnIn(rows: Ask, one: string, other: string): Promise<boolean> {
  const onward = await rows<{ id: string }>(GOES_ON_IN, [one]);
  return onward.some(({ id }) => id === other);
}

/**
 * The same for an answer by which a proposal went on in another once, and would again. The other is held with their decision.
 *
 * @throws {Refusal} when that one was withdrawn meanwhile, or goes on in this one by now.
 */
export async function refuseLostTarget(rows: Ask, id: string, answer: number): Promise<void> {
  const [target] = await rows<{ id: string; status: ProposalStatus }>(
    `select p.id, p.status from proposal_answer a join proposal p on p.id = a.merged_into_id
      where a.proposal_id = $1 and a.number = $2`,
    [id, answer],
  );
  if (!target) return;
  const isWithdrawn = target.status === ProposalStatus.WITHDRAWN;
  if (!isWithdrawn && !(await goesOnIn(rows, target.id, id))) return;
  throw conflict(
    `By the answer before, this proposal went on in another, ${isWithdrawn ? "whose author has withdrawn it meanwhile" : "which goes on in this one by now"}: the last answer stays.`,
    because("ANSWER_BEFORE_LOST"),
  );
}
