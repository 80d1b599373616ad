import { SessionStep } from "@onze/schema";
import type { Context } from "../../context.ts";
import { badInput, forbidden, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeAt, changeLed, changeRead, needStep } from "./held-session.ts";
import type { SessionActionInput } from "./session.input.ts";
import { needChosen } from "./session-decisions.ts";
import type { SessionPlace } from "./session-place.ts";
import { MOST_ACTIONS } from "./session-rules.ts";
import { SAID_AT } from "./session-steps.ts";
import type { Sheet } from "./sheet.ts";

const STEPS = [SAID_AT.ACTION, SessionStep.CLOSING] as const;

/** Writes down what is to happen, who does it and by when; or puts it otherwise. */
export const agreeOn = (context: Context, session: string, input: SessionActionInput): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, ...STEPS);
    const decision = await needChosen(rows, held.id, input.decision);
    const text = needLine("text", input.text, 300);
    const [owner] = await rows<{ id: string }>(
      "select id from session_organisation where session_id = $1 and id::text = $2",
      [held.id, input.owner],
    );
    if (!owner) throw notFound("There is no such organisation at this session.");
    const values = [decision.id, text, owner.id, input.dueOn];
    if (input.id) {
      const { id } = await needAction(rows, held.id, input.id);
      await rows(
        "update session_action set decision_id = $1, text = $2, owner_id = $3, due_on = $4 where id = $5",
        [...values, id],
      );
    } else await add(rows, held.id, values);
  });

/** Takes an action away on which nobody agrees any more. */
export const remove = (context: Context, session: string, id: string): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, ...STEPS);
    const action = await needAction(rows, held.id, id);
    await rows("delete from session_action where id = $1", [action.id]);
  });

/** What is told of an action after it was agreed. */
interface Done {
  readonly id: string;
  /** Null where it is not done after all. */
  readonly doneOn: string | null;
}

/** Says on which day an action was done; also after the session, which freezes what was said and not what is done. */
export const complete = (context: Context, session: string, done: Done): Promise<Sheet> =>
  changeRead(context, session, async (rows, held) => {
    await tellDone(rows, (await needAction(rows, held.id, done.id)).id, readDay(context, done));
  });

/** The same by the organisation that does it. */
export const completeAt = (context: Context, at: SessionPlace, done: Done): Promise<Sheet> =>
  changeAt(context, at, async (rows, held, voice) => {
    const action = await needAction(rows, held.id, done.id);
    if (action.ownerId !== voice.id)
      throw forbidden(
        "Another organisation does this; it says itself when it is done.",
        because("SESSION_OF_OTHERS"),
      );
    await tellDone(rows, action.id, readDay(context, done));
  });

const readDay = ({ dayInBrussels }: Context, { doneOn }: Done): string | null =>
  doneOn === null ? null : readPastDay("doneOn", doneOn, dayInBrussels);

const tellDone = (rows: Ask, id: string, doneOn: string | null) =>
  rows("update session_action set done_on = $2 where id = $1", [id, doneOn]);

async function needAction(rows: Ask, session: string, id: string) {
  const [found] = await rows<{ id: string; ownerId: string }>(
    `select a.id, a.owner_id as "ownerId" from session_action a join session_decision d on d.id = a.decision_id
      where d.session_id = $1 and a.id::text = $2`,
    [session, id],
  );
  if (found) return found;
  throw notFound("There is no such action in this session.");
}

async function add(rows: Ask, session: string, values: readonly unknown[]): Promise<void> {
  const [{ count = 0, last = 0 } = {}] = await rows<{ count: number; last: number }>(
    `select count(*)::int as count, coalesce(max(a.position), 0) as last
      from session_action a join session_decision d on d.id = a.decision_id where d.session_id = $1`,
    [session],
  );
  if (count >= MOST_ACTIONS)
    throw badInput(
      `${count} actions were agreed already; a session keeps ${MOST_ACTIONS} at most.`,
      because("SESSION_TOO_MANY", { most: MOST_ACTIONS }),
    );
  await rows(
    "insert into session_action (decision_id, text, owner_id, due_on, position) values ($1, $2, $3, $4, $5)",
    [...values, last + 1],
  );
}
