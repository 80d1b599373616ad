import type { RequestHandler } from "express";
import { answerError } from "../shared/answer-error.ts";

const LOOPBACK = new Set<string | undefined>(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses requests that a page of another site makes in a visitor's browser. The server listens on this machine alone
 * and asks for no password yet, so the name in the address must be this machine's, and a page that posts must be ours.
 */
export const ownHostOnly: RequestHandler = (request, response, next) => {
  const origin = request.get("origin");
  const foreign = origin !== undefined && URL.parse(origin)?.host !== request.get("host");
  // a request without a Host header has no hostname, whatever the types say
  if (LOOPBACK.has(request.hostname) && !foreign) return next();
  answerError(response, 403, {
    code: "FORBIDDEN",
    message: "This server answers pages of its own, on this machine, only.",
  });
};
