import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { knownViewer } from "../accounts/request-viewer.ts";
import type { Log } from "./log.ts";
import { type RequestNotes, withNotes } from "./request-notes.ts";

/** Hears of every request when it has been answered, or broken off; `seconds` it took. */
export type RequestObserver = (notes: RequestNotes, status: number, seconds: number) => void;

/** Gives every request an id, which the client is told, and writes a line about it when it is done. */
export function requestLog(log: Log, observe: RequestObserver): RequestHandler {
  return function requestLog(request, response, next) {
    const notes: RequestNotes = {
      id: randomUUID(),
      route: null,
      operation: null,
      kind: null,
      codes: new Set(),
      isUntraced: false,
    };
    const begun = performance.now();
    response.set("x-request-id", notes.id);
    response.once("close", () => {
      const ms = performance.now() - begun;
      observe(notes, response.statusCode, ms / 1000);
      log.info({ request: notes.id, ...lineOf(request, response, notes), ...timeOf(ms, notes) });
    });
    withNotes(notes, next);
  };
}

/** How long it took; of a ballot that would tell how many were asked, and whether it was refused. */
const timeOf = (ms: number, { isUntraced }: RequestNotes) =>
  isUntraced ? {} : { ms: Math.round(ms * 10) / 10 };

/** Nothing that a client writes freely but the name of its operation, in the letters that GraphQL lets names have. */
function lineOf(request: Request, response: Response, notes: RequestNotes) {
  const { route, operation, kind, codes, isUntraced } = notes;
  if (isUntraced) return { method: request.method, route, kind };
  const viewer = knownViewer(request);
  return {
    ...(viewer?.accountId && { account: viewer.accountId }),
    ...(viewer?.tokenId && { token: viewer.tokenId }),
    ...(viewer?.linkId && { link: viewer.linkId }),
    method: request.method,
    route,
    ...(operation && { operation }),
    ...(kind && { kind }),
    status: response.statusCode,
    ...(codes.size > 0 && { codes: [...codes] }),
    ...(!response.writableFinished && { brokenOff: true }),
  };
}
