import type { Ask } from "../shared/database.ts";

/** Where a chain does not hold: the event was altered, or one before it was altered or taken away. */
export interface BrokenLink {
  readonly id: string;
  readonly entity: string;
  readonly recordId: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
}

/** How the history stands. */
export interface Verification {
  readonly events: number;
  readonly chains: number;
  readonly broken: readonly BrokenLink[];
}

const LINKS = `select event, lag((event).digest) over (partition by (event).entity, (event).record_id, (event).part order by (event).position) as previous
  from (select c as event from change_event c) every`;

const BROKEN = `select (event).id as id, (event).entity as entity, (event).record_id as "recordId",
    to_char((event).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
  from (${LINKS}) links where (event).digest <> sha256(coalesce(previous, '') || change_content(event)) order by (event).position`;

const COUNT = `select count(*)::int as events, count(distinct (entity, record_id, part))::int as chains from change_event`;

/**
 * Computes every digest of the history anew and compares.
 *
 * It finds what was altered, put in between or taken out of the middle of a chain. It cannot know of the last events of a
 * chain that somebody with all rights over the database took away: only a copy kept elsewhere can tell those.
 */
export async function verifyChains(ask: Ask): Promise<Verification> {
  const [count] = await ask<{ events: number; chains: number }>(COUNT);
  return { events: 0, chains: 0, ...count, broken: await ask<BrokenLink>(BROKEN) };
}
