import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { changedMeanwhile, notFound } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { readsSafeSpace } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import type { StoodSession } from "./check-safe-space.ts";
import { needLeader } from "./safe-space.policy.ts";

/** A session that is being changed. */
export interface HeldSession extends StoodSession {
  readonly id: string;
  readonly version: number;
  readonly facilitatorId: string | null;
}

/**
 * Changes a session, or what belongs to it, by whoever leads it, and raises its version.
 *
 * @param version that the change was made of; null where it does not matter which.
 * @returns its id.
 * @throws {Refusal} when there is none that is theirs, or it was changed meanwhile.
 */
export async function changeSafeSpace(
  { database, viewer }: Context,
  { id, version }: { readonly id: string; readonly version: number | null },
  work: (rows: Ask, held: HeldSession) => Promise<void>,
): Promise<string> {
  const leader = needLeader(viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const [held] = await rows<HeldSession>(
      `select s.id, s.version, s.facilitator_id as "facilitatorId", s.state, s.held_on::text as "heldOn", s.size_band as "sizeBand", s.summary
        from safe_space_session s where s.id::text = ${values.bind(id)} and ${readsSafeSpace("s", leader, values)} for update`,
      values.list,
    );
    if (held?.facilitatorId !== leader) throw notFound("There is no such session.");
    if (version !== null && version !== held.version)
      throw changedMeanwhile("this session", { current: { version: held.version } });
    await work(rows, held);
    await rows("update safe_space_session set version = version + 1 where id = $1", [held.id]);
    return held.id;
  });
}
