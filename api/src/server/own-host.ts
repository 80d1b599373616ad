import type { Request, RequestHandler } from "express";
import type { HttpSettings } from "../http-settings.ts";
import { answerError } from "../shared/answer-error.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses requests that a page of another site makes in somebody's browser: the name in the address must be ours, which
 * a name that was pointed here is not, and a page that asks must be ours or listed.
 */
export function ownHostOnly({ url, corsOrigins }: HttpSettings): RequestHandler {
  const own = url === null ? null : new URL(url);
  const names = new Set<string | undefined>([...LOOPBACK, ...(own ? [own.hostname] : [])]);
  const isOurs = (request: Request, origin: string): boolean => {
    if (origin === own?.origin || corsOrigins.includes(origin)) return true;
    return LOOPBACK.includes(request.hostname) && URL.parse(origin)?.host === request.host;
  };
  return function ownHostOnly(request, response, next) {
    const origin = request.get("origin");
    // a request without a Host header has no hostname, whatever the types say
    const isForUs = names.has(request.hostname);
    if (isForUs && (origin === undefined ? !changesFromElsewhere(request) : isOurs(request, origin)))
      return next();
    answerError(response, 403, {
      code: "FORBIDDEN",
      message: "This server answers requests to its own address, and from pages of its own, only.",
    });
  };
}

/** Browsers say where a request comes from in more than one way; one that leaves out the origin is not a safe one. */
function changesFromElsewhere(request: Request): boolean {
  const site = request.get("sec-fetch-site") ?? "none";
  return !["GET", "HEAD"].includes(request.method) && !["none", "same-origin"].includes(site);
}
