import { SYSTEM } from "../../shared/actor.ts";
import type { Database } from "../../shared/database.ts";

/** Seconds after which a screen that was not heard of is taken to be gone; it is heard of more often than that. */
const GONE_AFTER = 40;

/** SQL that holds while the screen of who leads a session is connected. */
export const isFacilitatorHere = (row: string): string =>
  `coalesce(${row}.facilitator_seen_at > now() - interval '${GONE_AFTER} seconds', false)`;

/** Whose screen follows which session. */
interface Screen {
  readonly session: string;
  readonly accountId: string | null;
}

/** Where who leads it follows it, and it is open; `$1` is the session and `$2` the account. */
const LED = "id::text = $1 and facilitator_id = $2 and closed_at is null";

/** Notes that the screen of who leads a session is there. Those who sit at it are told when it comes, and not that it stays. */
export const noteHere = (database: Database, { session, accountId }: Screen): Promise<unknown> =>
  database.transaction(SYSTEM, (rows) =>
    rows(
      `update participation_session s set facilitator_seen_at = now(),
          version = version + case when ${isFacilitatorHere("s")} then 0 else 1 end where ${LED}`,
      [session, accountId],
    ),
  );

/** Notes that it is gone; the session stays as it is. Another screen of theirs says within moments that it is there. */
export const noteGone = (database: Database, { session, accountId }: Screen): Promise<unknown> =>
  database.transaction(SYSTEM, (rows) =>
    rows(
      `update participation_session set facilitator_seen_at = null, version = version + 1
        where ${LED} and facilitator_seen_at is not null`,
      [session, accountId],
    ),
  );
