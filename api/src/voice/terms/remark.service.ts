import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { Values } from "../../shared/database.ts";
import { seesTaker, seesTerm } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { holdTerm, speakerOf } from "./change-term.ts";
import { needReason } from "./check-term.ts";
import type { TermRemarkInput } from "./term.input.ts";
import { talkOfTerms } from "./term.policy.ts";

/**
 * Says what an organisation thinks of a word, in the place of what it said before. Neither how the word stands nor its
 * version changes with it: else either would tell that somebody whom nobody sees had said something.
 *
 * @returns the id of the word.
 */
export function remark(
  context: Context,
  { term, agrees, reason, organisation }: TermRemarkInput,
): Promise<string> {
  allowEver(talkOfTerms, context.viewer);
  const why = needReason("reason", reason);
  return changeWithoutWaiting(context.database, actorOf(context.viewer), async (rows) => {
    const { id } = await holdTerm(rows, context.viewer, term);
    const speaker = await speakerOf(rows, context.viewer, organisation);
    await rows(
      `insert into term_remark (term_id, organisation_id, agrees, reason, remarked_on) values ($1, $2, $3, $4, $5)
        on conflict (term_id, organisation_id) do update
          set agrees = excluded.agrees, reason = excluded.reason, remarked_on = excluded.remarked_on`,
      [id, speaker, agrees ?? null, why, context.today],
    );
    return id;
  });
}

/** Takes that back. @returns the id of the word. @throws {Refusal} when there is none, or it is somebody else's. */
export async function removeRemark(context: Context, id: string): Promise<string> {
  const { database, viewer } = context;
  allowEver(talkOfTerms, viewer);
  const values = new Values(viewer.sight);
  const [found] = await database.rows<{ term: string; organisation: string }>(
    `select r.term_id as term, r.organisation_id as organisation from term_remark r join term t on t.id = r.term_id
      where r.id::text = ${values.bind(id)} and ${seesTaker("r", values)} and ${seesTerm("t", values)}`,
    values.list,
  );
  if (!found) throw notFound("There is no such remark.");
  allow(talkOfTerms, viewer, [found.organisation]);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows("delete from term_remark where id = $1", [id]);
    return found.term;
  });
}
