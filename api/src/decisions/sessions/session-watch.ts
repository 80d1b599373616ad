import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../shared/database.ts";

/** How a session stands, as far as whoever follows it is told. */
export interface Standing {
  readonly version: number;
  readonly isClosed: boolean;
}

/** A look at a session this often, in milliseconds, while somebody follows it. */
const LOOK_EVERY = 300;

/** Looks at sessions for all who follow them, once for all of one session. */
export interface SessionWatch {
  /** Waits for a newer version than the one that is known. @returns null when the session is gone, or the time is over. */
  next(session: string, known: number, within: AbortSignal): Promise<Standing | null>;
}

export function createSessionWatch(database: Database): SessionWatch {
  const looks = new Map<string, Promise<Standing | null>>();
  const look = (session: string): Promise<Standing | null> => {
    const running = looks.get(session);
    if (running) return running;
    const begun = standingOf(database, session).finally(() =>
      setTimeout(() => looks.delete(session), LOOK_EVERY).unref(),
    );
    looks.set(session, begun);
    return begun;
  };
  return {
    async next(session, known, within) {
      while (!within.aborted) {
        const standing = await look(session);
        if (!standing || standing.version > known) return standing;
        await pause(LOOK_EVERY, undefined, { signal: within }).catch(() => undefined);
      }
      return null;
    },
  };
}

/** How a session stands now; null when there is none. */
export async function standingOf({ rows }: Database, session: string): Promise<Standing | null> {
  const [found] = await rows<Standing>(
    `select version, closed_at is not null as "isClosed" from participation_session where id::text = $1`,
    [session],
  );
  return found ?? null;
}
