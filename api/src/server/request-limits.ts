import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { viewerOf } from "../accounts/request-viewer.ts";
import type { Viewer } from "../accounts/viewer.ts";
import { answerError } from "../shared/answer-error.ts";
import { shareOf } from "./limits.ts";
import { networkOf } from "./network-of.ts";

/** What all who ask from one address may ask together, in visitors: offices share one. */
const VISITORS_OF_AN_ADDRESS = 10;

export interface RequestLimits {
  /** To be asked before anything is looked up: holds whoever asks. */
  readonly ofAddress: RequestHandler;
  /** Of a visitor's address, an account or a token, by what its role needs. */
  readonly ofViewer: RequestHandler;
}

/**
 * Limits requests by the minute. Each process counts in its own memory: a count in the database would be a write for
 * every reading, and each write makes every kept answer old.
 */
export function createRequestLimits(perMinute: number): RequestLimits {
  const counts = new Map<number, RateLimiterMemory>();
  const counterOf = (share: number): RateLimiterMemory => {
    const counter = counts.get(share) ?? new RateLimiterMemory({ points: perMinute * share, duration: 60 });
    counts.set(share, counter);
    return counter;
  };
  return {
    ofAddress: limited(counterOf, (request) => ({
      share: VISITORS_OF_AN_ADDRESS,
      key: networkOf(request.ip ?? ""),
    })),
    ofViewer: limited(counterOf, (request) => {
      const viewer = viewerOf(request);
      return { share: shareOf(viewer), key: keyOf(viewer) ?? networkOf(request.ip ?? "") };
    }),
  };
}

function keyOf({ accountId, tokenId }: Viewer): string | null {
  if (tokenId !== null) return `token ${tokenId}`;
  return accountId === null ? null : `account ${accountId}`;
}

function limited(
  counterOf: (share: number) => RateLimiterMemory,
  whose: (request: Request) => { readonly share: number; readonly key: string },
): RequestHandler {
  return async (request, response, next) => {
    const { share, key } = whose(request);
    try {
      await counterOf(share).consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return refuse(response, Math.ceil(refused.msBeforeNext / 1000));
    }
    next();
  };
}

function refuse(response: Response, seconds: number): void {
  response.set({ "retry-after": String(seconds), connection: "close" });
  answerError(response, 429, {
    code: "TOO_MANY_REQUESTS",
    message: `Too many requests came from here within a minute; try again in ${seconds} seconds.`,
  });
}
