import type { SessionStep } from "@onze/schema";
import { allow } from "../../accounts/policy.ts";
import { actorOf, isUmbrella } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { readsSession } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { leadSessions } from "./session.policy.ts";
import { codeRefused, refuseUsedUp, type SessionPlace, type VoiceAt, voiceAt } from "./session-place.ts";
import { sheetAt, sheetFor } from "./sheet.queries.ts";
import type { Sheet } from "./sheet.ts";

/** A session that is being changed; whoever else changes anything in it waits. */
export interface HeldSession {
  readonly id: string;
  readonly step: SessionStep;
  readonly isClosed: boolean;
}

/** Changes what is in a session, in the transaction in which it is held. */
type Work<Who = undefined> = (rows: Ask, held: HeldSession, who: Who) => Promise<void>;

/** A change by who leads a session. @throws {Refusal} when there is none, it is closed, or somebody else leads it. */
export const changeLed = (context: Context, id: string, work: Work): Promise<Sheet> =>
  change(context, id, async (rows, held) => {
    if (!held.isLed) throw ledByOther();
    refuseClosed(held);
    await work(rows, held, undefined);
  });

/** The end of a session by who leads it: `work` takes it away. @throws {Refusal} as `changeLed` does. */
export const endLed = (context: Context, id: string, work: Work): Promise<void> =>
  hold(context, id, async (rows, held) => {
    if (!held.isLed) throw ledByOther();
    refuseClosed(held);
    await work(rows, held, undefined);
  });

/** A change of what goes on after a session, by whoever may read it. @throws {Refusal} when they may not. */
export const changeRead = (context: Context, id: string, work: Work): Promise<Sheet> =>
  change(context, id, async (rows, held) => {
    if (!held.isRead) throw ledByOther();
    await work(rows, held, undefined);
  });

/** A change of who leads a session, by whoever may lead one. @throws {Refusal} when it is closed. */
export const changeLeader = (context: Context, id: string, work: Work): Promise<Sheet> =>
  change(context, id, async (rows, held) => {
    refuseClosed(held);
    await work(rows, held, undefined);
  });

/** A change by a phone. @throws {Refusal} when its code opens nothing; whether the session is closed is for `work` to ask. */
export async function changeAt(context: Context, at: SessionPlace, work: Work<VoiceAt>): Promise<Sheet> {
  await refuseUsedUp(context, at);
  const sheet = await changeWithoutWaiting(context.database, actorOf(context.viewer), async (rows) => {
    const [held] = await rows<HeldSession>(
      `select s.id, s.step, s.closed_at is not null as "isClosed" from participation_session s where s.id::text = $1 for update`,
      [at.session],
    );
    const voice = held ? await voiceAt(rows, context, at) : null;
    if (!held || !voice) return null;
    await work(rows, held, voice);
    await raiseVersion(rows, held);
    return sheetAt(rows, voice);
  });
  if (sheet) return sheet;
  throw await codeRefused(context, at);
}

interface FoundSession extends HeldSession {
  readonly isLed: boolean;
  readonly isRead: boolean;
}

const change = (
  context: Context,
  id: string,
  work: (rows: Ask, held: FoundSession) => Promise<void>,
): Promise<Sheet> =>
  hold(context, id, async (rows, held) => {
    await work(rows, held);
    await raiseVersion(rows, held);
    const sheet = await sheetFor(rows, context, held.id);
    if (!sheet) throw noSession();
    return sheet;
  });

async function hold<Result>(
  context: Context,
  id: string,
  work: (rows: Ask, held: FoundSession) => Promise<Result>,
): Promise<Result> {
  const { viewer } = context;
  allow(leadSessions, viewer);
  return changeWithoutWaiting(context.database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const reads = readsSession("s", { ...viewer, isUmbrella: isUmbrella(viewer) }, values);
    const [held] = await rows<FoundSession>(
      `select s.id, s.step, s.closed_at is not null as "isClosed", ${reads} as "isRead",
          coalesce(s.facilitator_id = ${values.bind(viewer.accountId)}, false) as "isLed"
        from participation_session s where s.id::text = ${values.bind(id)} for update`,
      values.list,
    );
    if (!held) throw noSession();
    return work(rows, held);
  });
}

/** Whoever follows the session asks anew when its version moves. */
const raiseVersion = (rows: Ask, { id }: HeldSession) =>
  rows("update participation_session set version = version + 1 where id = $1", [id]);

const noSession = () => notFound("There is no such session.");

const ledByOther = () =>
  conflict(
    "Somebody else leads this session; take it over first, if you are to lead it.",
    because("SESSION_LED_BY_OTHER"),
  );

/** @throws {Refusal} when nothing of a session changes any more. */
export function refuseClosed({ isClosed }: HeldSession): void {
  if (isClosed)
    throw conflict("This session is closed; nothing of it is changed or removed.", because("SESSION_CLOSED"));
}

/** @throws {Refusal} unless a session is at the step at which something is said. */
export function needStep(held: HeldSession, ...steps: readonly SessionStep[]): void {
  refuseClosed(held);
  if (steps.includes(held.step)) return;
  throw conflict(
    `This session is at ${held.step}; this is for ${steps.join(" and ")}.`,
    because("SESSION_STEP"),
  );
}
