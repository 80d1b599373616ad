import type { Request, RequestHandler, Response } from "express";
import type { HttpSettings } from "../http-settings.ts";
import { answerError } from "../shared/answer-error.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The names in the address that are ours; a request without a Host header has none, whatever the types say. */
function isOurName({ url }: Pick<HttpSettings, "url">): (request: Request) => boolean {
  const names = new Set<string | undefined>([...LOOPBACK, ...(url === null ? [] : [new URL(url).hostname])]);
  return ({ hostname }) => names.has(hostname);
}

function refuse(response: Response): void {
  answerError(response, 403, {
    code: "FORBIDDEN",
    message: "This server answers requests to its own address, and from pages of its own, only.",
  });
}

/** Lets pages of any site ask, but by our own name: one that was pointed here is not ours. */
export function ownNameOnly(settings: HttpSettings): RequestHandler {
  const isForUs = isOurName(settings);
  return function ownNameOnly(request, response, next) {
    if (isForUs(request)) next();
    else refuse(response);
  };
}

/**
 * Refuses requests that a page of another site makes in somebody's browser: the name in the address must be ours, which
 * a name that was pointed here is not, and a page that asks must be ours or listed.
 */
export function ownHostOnly({ url, corsOrigins }: HttpSettings): RequestHandler {
  const own = url === null ? null : new URL(url);
  const isForUs = isOurName({ url });
  const isOurs = (request: Request, origin: string): boolean => {
    if (origin === own?.origin || corsOrigins.includes(origin)) return true;
    return LOOPBACK.includes(request.hostname) && URL.parse(origin)?.host === request.host;
  };
  return function ownHostOnly(request, response, next) {
    const origin = request.get("origin");
    if (isForUs(request) && (origin === undefined ? !changesFromElsewhere(request) : isOurs(request, origin)))
      return next();
    refuse(response);
  };
}

/** Browsers say where a request comes from in more than one way; one that leaves out the origin is not a safe one. */
function changesFromElsewhere(request: Request): boolean {
  const site = request.get("sec-fetch-site") ?? "none";
  return !["GET", "HEAD"].includes(request.method) && !["none", "same-origin"].includes(site);
}
