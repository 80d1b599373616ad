import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { Values } from "../../shared/database.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { readsFollowUp } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { changeSafeSpace } from "./change-safe-space.ts";
import { refuseAgreed } from "./check-safe-space.ts";
import type { SafeSpaceFollowUpInput } from "./safe-space.input.ts";
import { leaderOf, needLeader, settleFollowUps } from "./safe-space.policy.ts";

const LONGEST_TEXT = 500;

/** Writes down what is to happen; a part of what those who attended agree to. @returns the id of the session. */
export function add(context: Context, input: SafeSpaceFollowUpInput): Promise<string> {
  needLeader(context.viewer);
  const text = needLine("text", input.text, LONGEST_TEXT);
  return changeSafeSpace(context, { id: input.session, version: null }, async (rows, held) => {
    refuseAgreed(held);
    const organisation = await needOrganisation(rows, context.viewer.sight, input.organisation);
    await rows(
      "insert into safe_space_follow_up (session_id, text, organisation_id, due_on) values ($1, $2, $3, $4)",
      [held.id, text, organisation, input.dueOn],
    );
  });
}

/** Takes it away again. @returns the id of the session. */
export async function remove(context: Context, id: string): Promise<string> {
  needLeader(context.viewer);
  const { session } = await needFollowUp(context, id);
  return changeSafeSpace(context, { id: session, version: null }, async (rows, held) => {
    refuseAgreed(held);
    await rows("delete from safe_space_follow_up where id = $1", [id]);
  });
}

/** Says that it was done, or not after all. @returns its id. @throws {Refusal} when there is none that they read, or it is not theirs. */
export async function settle(context: Context, id: string, doneOn: string | null): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(settleFollowUps, viewer);
  const day = doneOn === null ? null : readPastDay("doneOn", doneOn, today);
  const { organisation } = await needFollowUp(context, id);
  allow(settleFollowUps, viewer, [organisation]);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows("update safe_space_follow_up set done_on = $1 where id = $2", [day, id]);
    return id;
  });
}

/** One that somebody reads. @throws {Refusal} when there is none. */
async function needFollowUp({ database, viewer }: Context, id: string) {
  const values = new Values(viewer.sight);
  const [found] = await database.rows<{ session: string; organisation: string }>(
    `select f.session_id as session, f.organisation_id as organisation from safe_space_follow_up f
      where f.id::text = ${values.bind(id)} and ${readsFollowUp("f", leaderOf(viewer), values)}`,
    values.list,
  );
  if (found) return found;
  throw notFound("There is no such action.");
}
