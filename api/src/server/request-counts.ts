import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Viewer } from "../accounts/viewer.ts";
import { networkOf } from "../shared/network-of.ts";
import { shareOf } from "./operation-cost.ts";

/** What all who ask from one address may ask together, in visitors: offices share one. */
const VISITORS_OF_AN_ADDRESS = 10;

export interface RequestCounts {
  /** Counts a request of whoever it is. @returns seconds to wait; 0 when it may be answered. */
  ofAddress(address: string): Promise<number>;
  /** Counts a request of a visitor's address, an account or a token. @returns seconds to wait; 0 when it may be answered. */
  ofViewer(viewer: Viewer, address: string): Promise<number>;
}

/**
 * Counts requests by the minute, and lets each role ask what it needs: `perMinute` is what a visitor may.
 *
 * Each process counts in its own memory: a count in the database would be a write for every reading, and each write
 * makes every kept answer old.
 */
export function createRequestCounts(perMinute: number): RequestCounts {
  const counters = new Map<number, RateLimiterMemory>();
  const count = async (share: number, key: string): Promise<number> => {
    const counter = counters.get(share) ?? new RateLimiterMemory({ points: perMinute * share, duration: 60 });
    counters.set(share, counter);
    try {
      await counter.consume(key);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.ceil(refused.msBeforeNext / 1000);
    }
  };
  return {
    ofAddress: (address) => count(VISITORS_OF_AN_ADDRESS, networkOf(address)),
    ofViewer: (viewer, address) => count(shareOf(viewer), keyOf(viewer) ?? networkOf(address)),
  };
}

function keyOf({ accountId, tokenId, linkId }: Viewer): string | null {
  if (linkId !== null) return `link ${linkId}`;
  if (tokenId !== null) return `token ${tokenId}`;
  return accountId === null ? null : `account ${accountId}`;
}
