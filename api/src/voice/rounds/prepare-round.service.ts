import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { checkRound } from "./check-round.ts";
import { needIndependence, operate } from "./held-round.ts";
import type { RoundInput } from "./round.input.ts";

const INSERT = `insert into round (questionnaire_id, titles, strata, cuts, k_internal, k_public, opens_on, closes_on, keep_answers_until, operator_id)
  select q.id, $2, $3, $4, $5, $6, $7, $8, $9, $10 from questionnaire q where q.id::text = $1 returning id`;

/** Declares what a round will ask, of whom, and how it will be told. @returns its id. @throws {Refusal} when it could not be opened. */
export function prepare({ database, viewer }: Context, input: RoundInput): Promise<string> {
  needIndependence(viewer);
  const { titles, strata, cuts } = checkRound(input);
  const { questionnaireId, kInternal, kPublic, opensOn, closesOn, keepAnswersUntil } = input;
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [round] = await rows<{ id: string }>(INSERT, [
      ...[questionnaireId, titles, JSON.stringify(strata), JSON.stringify(cuts), kInternal, kPublic],
      ...[opensOn, closesOn, keepAnswersUntil, viewer.accountId],
    ]);
    if (round) return round.id;
    throw badInput(`questionnaireId is "${questionnaireId.slice(0, 60)}"; there is no such questionnaire.`);
  });
}

/** Takes away a round that asked nobody yet. @returns its id. */
export const drop = (context: Context, id: string): Promise<string> =>
  operate(context, id, async (rows, round) => {
    if (round.state !== "PREPARED")
      throw conflict("People were asked already; a round that was opened stays.", because("ROUND_OPENED"));
    await rows("delete from round where id = $1", [round.id]);
    return round.id;
  });
