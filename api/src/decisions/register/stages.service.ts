import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { changeDecision } from "./change-decision.ts";
import { checkStages } from "./check-decision.ts";
import type { StageInput } from "./decision.input.ts";

/** One statement, so that a stage that stays keeps its history: those not given go, those without an id come. */
const SET_STAGES = `with given as (
    select * from jsonb_to_recordset($2::jsonb) g(id uuid, kind text, "opensOn" date, "closesOn" date, note text)),
  gone as (delete from decision_stage s where s.decision_id = $1 and not exists (select from given g where g.id = s.id)),
  kept as (update decision_stage s set kind = g.kind, opens_on = g."opensOn", closes_on = g."closesOn", note = g.note
    from given g where s.decision_id = $1 and s.id = g.id)
  insert into decision_stage (decision_id, kind, opens_on, closes_on, note)
    select $1, g.kind, g."opensOn", g."closesOn", g.note from given g where g.id is null`;

/** Says the stages of a decision anew. @returns its id. @throws {Refusal} when one closes before it opens or is of another decision. */
export function setStages(
  context: Context,
  at: { readonly named: string; readonly version: number },
  stages: readonly StageInput[],
): Promise<string> {
  const read = checkStages(stages);
  return changeDecision(context, at, async (rows, { id }) => {
    const own = await rows<{ id: string }>("select id from decision_stage where decision_id = $1", [id]);
    const other = read.find((stage) => stage.id !== null && !own.some((known) => known.id === stage.id));
    if (other)
      throw badInput(
        `“${other.id?.slice(0, 60)}” is no stage of this decision; leave its id out to add one.`,
      );
    await rows(SET_STAGES, [id, JSON.stringify(read)]);
  });
}
