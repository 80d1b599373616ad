import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { allow, signedIn } from "./policy.ts";
import { OWN_SESSIONS } from "./session.queries.ts";
import { actorOf } from "./viewer.ts";

/** Ends one of the viewer's sessions, wherever it is open. */
export async function end({ database, viewer }: Context, id: string): Promise<void> {
  allow(signedIn, viewer);
  const { accountId, sessionId } = viewer;
  const ended = await database.transaction(actorOf(viewer), (ask) =>
    ask(`delete from session where id in (select s.id from ${OWN_SESSIONS}) and id::text = $3 returning id`, [
      accountId,
      sessionId,
      id,
    ]),
  );
  if (ended.length === 0) throw notFound("There is no such session of yours.");
}

/** Ends every session of the viewer but this one. */
export async function endOthers({ database, viewer }: Context): Promise<void> {
  allow(signedIn, viewer);
  const { accountId, sessionId } = viewer;
  await database.transaction(actorOf(viewer), (ask) =>
    ask(`delete from session where id in (select s.id from ${OWN_SESSIONS}) and id <> $2 returning id`, [
      accountId,
      sessionId,
    ]),
  );
}
