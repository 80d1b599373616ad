import { allow } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import { needLine } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { changeLed, endLed, needStep } from "./held-session.ts";
import type { SessionInput } from "./session.input.ts";
import { leadSessions } from "./session.policy.ts";
import { MOST_VOICES } from "./session-rules.ts";
import { SAID_AT } from "./session-steps.ts";
import { sheetFor } from "./sheet.queries.ts";
import type { Sheet } from "./sheet.ts";

/** Prepares a session; whoever does leads it. @throws {Refusal} when an organisation is unknown, there twice, or one too many. */
export async function prepare(context: Context, input: SessionInput): Promise<Sheet> {
  const { database, viewer } = context;
  allow(leadSessions, viewer);
  const title = needLine("title", input.title, 200);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [session] = await rows<{ id: string }>(
      "insert into participation_session (title, held_on, is_independent, facilitator_id) values ($1, $2, $3, $4) returning id",
      [title, input.heldOn, input.isIndependent, viewer.accountId],
    );
    if (!session) throw new Error("a session was not written");
    for (const organisation of input.organisations) await seat(rows, context, session.id, organisation);
    const sheet = await sheetFor(rows, context, session.id);
    if (!sheet) throw new Error("a session was not written");
    return sheet;
  });
}

/** One more organisation takes part; while decisions are named. */
export const addOrganisation = (context: Context, id: string, organisation: string): Promise<Sheet> =>
  changeLed(context, id, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    await seat(rows, context, held.id, organisation);
  });

/** An organisation does not take part after all; decisions that it named stay, as everybody's. */
export const removeOrganisation = (context: Context, id: string, voice: string): Promise<Sheet> =>
  changeLed(context, id, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    const removed = await rows(
      "delete from session_organisation where session_id = $1 and id::text = $2 returning id",
      [held.id, voice],
    );
    if (removed.length === 0) throw noVoice();
  });

/** Another code for an organisation; the one before joins nothing any more. */
export const renewCode = (context: Context, id: string, voice: string): Promise<Sheet> =>
  changeLed(context, id, async (rows, held) => {
    const renewed = await rows(
      "update session_organisation set code_number = code_number + 1 where session_id = $1 and id::text = $2 returning id",
      [held.id, voice],
    );
    if (renewed.length === 0) throw noVoice();
  });

/** Takes a session away that was prepared by mistake: one in which nobody has named anything. @returns its id. */
export async function discard(context: Context, id: string): Promise<string> {
  await endLed(context, id, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    const [named] = await rows("select from session_decision where session_id = $1 limit 1", [held.id]);
    if (named)
      throw conflict("Somebody has named a decision in this session; it stays.", because("SESSION_BEGUN"));
    await rows("delete from participation_session where id = $1", [held.id]);
  });
  return id;
}

const noVoice = () => notFound("There is no such organisation at this session.");

async function seat(rows: Ask, { viewer }: Context, session: string, named: string): Promise<void> {
  const organisation = await needOrganisation(rows, viewer.sight, named);
  const [there] = await rows<{ count: number; isThere: boolean }>(
    `select count(*)::int as count, coalesce(bool_or(organisation_id = $2), false) as "isThere"
      from session_organisation where session_id = $1`,
    [session, organisation],
  );
  if (there?.isThere)
    throw badInput(
      `“${named.slice(0, 60)}” takes part already; each organisation has one voice.`,
      because("SESSION_ORGANISATION_TWICE", { organisation: named.slice(0, 60) }),
    );
  if (there && there.count >= MOST_VOICES)
    throw badInput(
      `There are ${there.count} organisations already; a session is for ${MOST_VOICES} at most, so that all are heard.`,
      because("SESSION_FULL", { most: MOST_VOICES }),
    );
  await rows("insert into session_organisation (session_id, organisation_id) values ($1, $2)", [
    session,
    organisation,
  ]);
}
