import type { Request, RequestHandler } from "express";
import { viewerOf } from "../accounts/request-viewer.ts";
import { answerError } from "../shared/answer-error.ts";
import { createRequestCounts } from "./request-counts.ts";

export interface RequestLimits {
  /** To be asked before anything is looked up: holds whoever asks. */
  readonly ofAddress: RequestHandler;
  /** Of a visitor's address, an account or a token, by what its role needs. */
  readonly ofViewer: RequestHandler;
}

/** Refuses requests beyond what may be asked in a minute. */
export function createRequestLimits(perMinute: number): RequestLimits {
  const counts = createRequestCounts(perMinute);
  return {
    ofAddress: limited((request) => counts.ofAddress(addressOf(request))),
    ofViewer: limited((request) => counts.ofViewer(viewerOf(request), addressOf(request))),
  };
}

/** Believes proxies of ours alone; a request whose client has gone has no address. */
const addressOf = ({ ip }: Request): string => ip ?? "";

function limited(secondsToWait: (request: Request) => Promise<number>): RequestHandler {
  return async function withinLimit(request, response, next) {
    const seconds = await secondsToWait(request);
    if (seconds === 0) return next();
    response.set("retry-after", String(seconds));
    if (!request.complete) response.set("connection", "close"); // a body is not read
    answerError(response, 429, {
      code: "TOO_MANY_REQUESTS",
      message: `Too many requests came from here within a minute; try again in ${seconds} seconds.`,
    });
  };
}
