import type { Request, RequestHandler, Response } from "express";
import type { AccountServices } from "../../accounts/account-services.ts";
import { mayEver } from "../../accounts/policy.ts";
import { viewerOf } from "../../accounts/request-viewer.ts";
import { VISITOR, type Viewer } from "../../accounts/viewer.ts";
import { notFound, Refusal } from "../../errors.ts";
import type { Database } from "../../shared/database.ts";
import { noteGone, noteHere } from "./facilitator-presence.ts";
import { leadSessions, type sessionRoutePolicies } from "./session.policy.ts";
import { codeRefused, refuseUsedUp, voiceAt } from "./session-place.ts";
import { createSessionWatch, type SessionWatch, type Standing, standingOf } from "./session-watch.ts";

interface SessionRoutes {
  readonly database: Database;
  readonly services: AccountServices;
  /** Finds out who makes a request, as things stand now. */
  readonly findViewer: (request: Request) => Promise<Viewer>;
  /** Aborted when the server stops: whoever listens then asks again. */
  readonly stopping: AbortSignal;
}

/** Something is sent at least this often, in milliseconds, or whoever stands between would hang up. */
const HEARTBEAT = 15_000;

/** Tells those at a session, and those who may lead it, that it changed: its version and nothing else. */
export function sessionRoutes(
  routes: SessionRoutes,
): Readonly<Record<keyof typeof sessionRoutePolicies, readonly RequestHandler[]>> {
  const watch = createSessionWatch(routes.database);
  return {
    "GET /api/sessions/:id/changes": [
      async (request, response) => {
        const session = String(request.params.id);
        if (!(await mayFollow(routes, request, session))) throw noSession();
        const { accountId } = placeOf(request) ? VISITOR : viewerOf(request);
        const screen = { session, accountId };
        if (accountId !== null) await noteHere(routes.database, screen);
        const standing = await standingOf(routes.database, session);
        if (!standing) throw noSession();
        await tellChanges(routes, watch, { request, screen, standing }, response);
        if (accountId !== null) await noteGone(routes.database, screen);
      },
    ],
  };
}

const noSession = () => notFound("There is no such session.");

/** As a phone sends it: in a header, which no log and no address keeps. */
function placeOf(request: Request): { readonly session: string; readonly code: string } | null {
  const [, session, code] = /^session +([\w-]+)\.(\S+)$/i.exec(request.get("authorization") ?? "") ?? [];
  return session === undefined || code === undefined ? null : { session, code };
}

/** Whether somebody may follow a session now: a phone with its code, or somebody who may lead it. */
async function mayFollow(routes: SessionRoutes, request: Request, session: string): Promise<boolean> {
  const at = placeOf(request);
  if (!at) return mayEver(leadSessions, await routes.findViewer(request).catch(nobody));
  if (at.session !== session) return false;
  const context = { accounts: routes.services, clientAddress: request.ip ?? null };
  await refuseUsedUp(context, at);
  if (await voiceAt(routes.database.rows, context, at)) return true;
  throw await codeRefused(context, at);
}

function nobody(error: unknown): Viewer {
  if (error instanceof Refusal) return VISITOR;
  throw error;
}

interface Followed {
  readonly request: Request;
  /** The session, and who follows it; null for a phone. */
  readonly screen: { readonly session: string; readonly accountId: string | null };
  /** How it stood when they came. */
  readonly standing: Standing;
}

/** Sends the version whenever it moves, until the session is closed, or whoever follows it may no more. */
async function tellChanges(
  routes: SessionRoutes,
  watch: SessionWatch,
  { request, screen, ...come }: Followed,
  response: Response,
): Promise<void> {
  response
    .set({ "content-type": "text/event-stream", "cache-control": "no-store", connection: "keep-alive" })
    .flushHeaders();
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  let standing: Standing | null = come.standing;
  while (standing) {
    response.write(`event: version\ndata: ${standing.version}\n\n`);
    if (standing.isClosed) break;
    standing = await nextStanding(
      routes,
      watch,
      { ...screen, known: standing.version, gone: gone.signal },
      response,
    );
    if (gone.signal.aborted || routes.stopping.aborted) {
      response.end(); // without "done": whoever listens asks again
      return;
    }
    // a code that was renewed meanwhile, or a right that was withdrawn, tells nothing more
    if (standing && !(await mayFollow(routes, request, screen.session).catch(() => false))) break;
  }
  response.end("event: done\ndata: {}\n\n");
}

interface Known {
  readonly session: string;
  readonly accountId: string | null;
  /** The version that was told last. */
  readonly known: number;
  readonly gone: AbortSignal;
}

/** Waits for a newer version, and shows meanwhile that the line is alive; null when the session, or whoever follows it, is gone. */
async function nextStanding(
  { database, stopping }: SessionRoutes,
  watch: SessionWatch,
  { session, accountId, known, gone }: Known,
  response: Response,
): Promise<Standing | null> {
  while (!gone.aborted && !stopping.aborted) {
    const within = AbortSignal.any([stopping, gone, AbortSignal.timeout(HEARTBEAT)]);
    const standing = await watch.next(session, known, within);
    if (standing || !within.aborted) return standing;
    response.write(": still here\n\n");
    if (accountId !== null) await noteHere(database, { session, accountId });
  }
  return null;
}
