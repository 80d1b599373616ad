import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { keepOutcomes } from "../impact.policy.ts";
import { allowKeep, changeOutcome, holdOutcome } from "./change-outcome.ts";
import { checkAssessment, checkRival } from "./check-outcome.ts";
import type { RivalAssessmentInput } from "./outcome-changes.input.ts";

/** Lists what else may have brought a change about. @returns the id of the change. */
export function add(context: Context, named: string, given: string): Promise<string> {
  const text = checkRival(given);
  return changeOutcome(context, { named, version: null }, async (rows, { id }) => {
    await rows(
      "insert into rival_explanation (outcome_id, text, assessment) values ($1, $2, 'NOT_ASSESSED')",
      [...[id, text]],
    );
  });
}

/** Says how far it holds; what was said before goes. @returns the id of the change. */
export function assess(context: Context, id: string, input: RivalAssessmentInput): Promise<string> {
  const { assessment, because, assessedOn } = checkAssessment(input, context.dayInBrussels);
  return changeRival(context, id, async (rows) => {
    await rows(
      "update rival_explanation set assessment = $2, because = $3, assessed_on = $4 where id::text = $1",
      [id, assessment, because, assessedOn],
    );
  });
}

/** Takes it off the list. @returns the id of the change. */
export const remove = (context: Context, id: string): Promise<string> =>
  changeRival(context, id, async (rows) => {
    await rows("delete from rival_explanation where id::text = $1", [id]);
  });

/** Changes one of a change that the viewer keeps, also of a record that was merged into another. */
function changeRival(
  { database, viewer }: Context,
  id: string,
  work: (rows: Ask) => Promise<void>,
): Promise<string> {
  allowEver(keepOutcomes, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const [rival] = await rows<{ outcome: string }>(
      `select r.outcome_id as outcome from rival_explanation r join outcome o on o.id = r.outcome_id
        where r.id::text = ${values.bind(id)} and ${seesOutcome("o", values)}`,
      values.list,
    );
    if (!rival) throw notFound("There is no such explanation.");
    const held = await holdOutcome(rows, viewer, rival.outcome);
    allowKeep(viewer, held);
    await work(rows);
    return held.id;
  });
}
