import { Role } from "@onze/schema";
import type { TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

/** A safe-space session to be written; the rest is filled in. */
export interface NewSafeSpace {
  readonly state?: "PREPARED" | "HELD" | "AGREED" | "RELEASED";
  readonly sizeBand?: string;
  readonly summary?: string;
  /** Id of the account that leads it; left out, the one of `viewerAs(FACILITATOR)`. */
  readonly facilitator?: string;
  /** Ids of organisations that do something afterwards. */
  readonly followUps?: readonly string[];
}

const FACILITATOR = viewerAs(Role.FACILITATOR, "").accountId;

/** Writes a session by plain SQL. @returns its id, and those of what is to happen, in the order of who does it. */
export async function addSafeSpace(
  { sql }: Pick<TestApp, "sql">,
  { state = "RELEASED", followUps = [], facilitator, ...given }: NewSafeSpace = {},
): Promise<{ readonly id: string; readonly followUps: readonly string[] }> {
  const leader = facilitator ?? FACILITATOR;
  await sql(
    "insert into account (id, name, email, email_verified) values ($1::uuid, 'Leads', $1 || '@example.org', true) on conflict do nothing",
    [leader],
  );
  const { sizeBand = "FIVE_TO_NINE", summary = "Money is talked about first." } = given;
  const isAgreed = state === "AGREED" || state === "RELEASED";
  const [made] = await sql<{ id: string }>(
    `insert into safe_space_session (facilitator_id, state, held_on, size_band, ground_rules, topics, summary, small_group_reason, agreed_on, released_on)
      values ($1, $2, '2026-11-02', $3, 'Nothing leaves the room', '{Money}', $4, $5, $6, $7) returning id`,
    [
      ...[leader, state, sizeBand, summary],
      ...[sizeBand === "FEWER_THAN_FIVE" ? "All of them asked for it" : null],
      ...[isAgreed ? "2026-11-03" : null, state === "RELEASED" ? "2026-11-04" : null],
    ],
  );
  if (!made) throw new Error("a session was not written");
  const actions: string[] = [];
  for (const organisation of followUps) {
    const [action] = await sql<{ id: string }>(
      "insert into safe_space_follow_up (session_id, text, organisation_id, due_on) values ($1, 'Say who decides', $2, '2026-12-01') returning id",
      [made.id, organisation],
    );
    actions.push(action?.id ?? "");
  }
  return { id: made.id, followUps: actions };
}
