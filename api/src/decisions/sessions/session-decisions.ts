import { badInput, conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { needLine } from "../../shared/given-text.ts";
import { MOST_NAMED } from "./session-rules.ts";

/** A decision of a session as changes look at it. */
export interface NamedDecision {
  readonly id: string;
  readonly namedById: string | null;
  readonly mergedIntoId: string | null;
  /** Of the register; null where it is about none of it. */
  readonly decisionId: string | null;
  readonly isChosen: boolean;
}

const NAMED = `select id, named_by_id as "namedById", merged_into_id as "mergedIntoId", decision_id as "decisionId", is_chosen as "isChosen"
  from session_decision where session_id = $1`;

/** All decisions of a session. */
export const decisionsOf = (rows: Ask, session: string): Promise<NamedDecision[]> =>
  rows<NamedDecision>(NAMED, [session]);

/** One of them. @throws {Refusal} when the session has no such decision. */
export async function needDecision(rows: Ask, session: string, id: string): Promise<NamedDecision> {
  const [found] = await rows<NamedDecision>(`${NAMED} and id::text = $2`, [session, id]);
  if (found) return found;
  throw notFound("There is no such decision in this session.");
}

/** One that the session talks about. @throws {Refusal} when it does not. */
export async function needChosen(rows: Ask, session: string, id: string): Promise<NamedDecision> {
  const found = await needDecision(rows, session, id);
  if (found.isChosen) return found;
  throw conflict(
    "This session does not talk about that decision; it was not chosen.",
    because("SESSION_DECISION_NOT_CHOSEN"),
  );
}

/** Writes down a decision that somebody named. @param namedBy null where it was written down for all. */
export async function writeDecision(
  rows: Ask,
  session: string,
  { label, namedBy }: { readonly label: string; readonly namedBy: string | null },
): Promise<void> {
  const words = needLine("label", label, 200);
  const [{ count = 0, last = 0 } = {}] = await rows<{ count: number; last: number }>(
    "select count(*)::int as count, coalesce(max(position), 0) as last from session_decision where session_id = $1",
    [session],
  );
  if (count >= MOST_NAMED)
    throw badInput(
      `${count} decisions were named already; a session keeps ${MOST_NAMED} at most.`,
      because("SESSION_TOO_MANY", { most: MOST_NAMED }),
    );
  await rows(
    "insert into session_decision (session_id, label, named_by_id, position) values ($1, $2, $3, $4)",
    [session, words, namedBy, last + 1],
  );
}

/** Lets those stand again that were taken into one; of several about one decision of the register the first named stays so. */
const LET_STAND = `with apart as (
    select id, row_number() over (partition by decision_id order by position, id) as place from session_decision where merged_into_id = $1)
  update session_decision d set merged_into_id = null, decision_id = case when apart.place = 1 and not exists (select from session_decision o
      where o.session_id = d.session_id and o.decision_id = d.decision_id and o.merged_into_id is null) then d.decision_id end
    from apart where apart.id = d.id`;

/** Takes a decision away that was named by mistake; what was taken into it stands by itself again. */
export async function removeDecision(rows: Ask, id: string): Promise<void> {
  await rows("update session_decision set decision_id = null where id = $1", [id]);
  await rows(LET_STAND, [id]);
  await rows("delete from session_decision where id = $1", [id]);
}
