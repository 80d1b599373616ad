import { LinkState } from "@onze/schema";
import { SYSTEM } from "../../shared/actor.ts";
import type { Database } from "../../shared/database.ts";
import { type Asking, fetchOutside, OutsideRefused } from "../../shared/fetch-outside.ts";
import type { EvidenceSettings } from "./files/evidence-settings.ts";

/** Addresses that one time looks at. */
const MOST_EACH_TIME = 25;
/** Days until an address is looked at again. */
const DAYS_BETWEEN = 7;

/** Held to the end of its transaction by the one process that looks. */
const LOCK = "hashtext('onze link check')";

/**
 * Addresses that are due, the longest before first. What is confidential is not asked: whoever keeps the site would learn
 * that somebody here has its address.
 */
const DUE = `select url from evidence_item
  where url is not null and visibility <> 'CONFIDENTIAL' and (link_checked_on is null or link_checked_on <= $1::date - ${DAYS_BETWEEN})
  group by url order by min(coalesce(link_checked_on, '0001-01-01')), url limit ${MOST_EACH_TIME}`;

const NOTE = `update evidence_item set link_state = $2, link_checked_on = $3
  where url = $1 and visibility <> 'CONFIDENTIAL' and (link_checked_on is null or link_checked_on <= $3::date - ${DAYS_BETWEEN})`;

export interface LinkCheck extends Pick<EvidenceSettings, "privateAddresses"> {
  readonly database: Database;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Ends it early: what was not looked at yet is due the next time. */
  readonly signal?: AbortSignal;
}

/** Looks whether the addresses of evidence still answer: a few that are due, and none where another process looks. @returns how many. */
export function checkLinks({ database, today, privateAddresses, signal }: LinkCheck): Promise<number> {
  const asking = { privateAddresses, ...(signal && { signal }) };
  return database.transaction(SYSTEM, async (rows) => {
    const [lock] = await rows<{ taken: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as taken`);
    if (!lock?.taken) return 0;
    const day = today();
    let count = 0;
    for (const { url } of await rows<{ url: string }>(DUE, [day])) {
      const state = await stateOf(url, asking);
      if (signal?.aborted) break;
      // by itself, so that what was found stays when the rest is interrupted
      await database.rows(NOTE, [url, state, day]);
      count += 1;
    }
    return count;
  });
}

/** Statuses with which a site says that something is not there any more. */
const GONE: readonly number[] = [404, 410];

/** What became of an address. Some sites answer well only when the whole page is asked for. */
export async function stateOf(url: string, asking: Omit<Asking, "method">): Promise<LinkState> {
  const status = await statusOf(url, { ...asking, method: "HEAD" });
  const last = status !== null && status >= 400 ? await statusOf(url, { ...asking, method: "GET" }) : status;
  if (last === null) return LinkState.UNREACHABLE;
  if (GONE.includes(last)) return LinkState.GONE;
  return last < 400 ? LinkState.REACHABLE : LinkState.UNREACHABLE;
}

/** How an address answers; 599 where it breaks off, and null where it is not asked at all. */
async function statusOf(url: string, asking: Asking): Promise<number | null> {
  try {
    return await fetchOutside(url, asking);
  } catch (error) {
    return isFinal(error) ? null : BROKE_OFF;
  }
}

/** Whether asking in another way would change nothing. */
const isFinal = (error: unknown): boolean =>
  error instanceof OutsideRefused || (error instanceof Error && error.name === "AbortError");

const BROKE_OFF = 599;
