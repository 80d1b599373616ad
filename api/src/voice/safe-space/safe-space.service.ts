import { SafeSpaceState } from "@onze/schema";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { changeSafeSpace } from "./change-safe-space.ts";
import { checkHeld, checkMove, checkSafeSpace, type Move, refuseAgreed } from "./check-safe-space.ts";
import type { SafeSpaceInput } from "./safe-space.input.ts";
import { needLeader } from "./safe-space.policy.ts";

/** Which session, in which version. */
interface Which {
  readonly id: string;
  readonly version: number;
}

/** Prepares a session, which whoever prepares it leads. @returns its id. */
export async function prepare(context: Context, input: SafeSpaceInput): Promise<string> {
  const leader = needLeader(context.viewer);
  const { heldOn, sizeBand, groundRules, topics, summary } = checkSafeSpace(input);
  return context.database.transaction(actorOf(context.viewer), async (rows) => {
    const [made] = await rows<{ id: string }>(
      `insert into safe_space_session (facilitator_id, held_on, size_band, ground_rules, topics, summary)
        values ($1, $2, $3, $4, $5, $6) returning id`,
      [leader, heldOn, sizeBand, groundRules, topics, summary],
    );
    if (!made) throw new Error("a session was not written");
    return made.id;
  });
}

/** Says a session anew, while those who attended have not agreed. @returns its id. */
export function edit(context: Context, which: Which, input: SafeSpaceInput): Promise<string> {
  const { heldOn, sizeBand, groundRules, topics, summary } = checkSafeSpace(input);
  return changeSafeSpace(context, which, async (rows, held) => {
    refuseAgreed(held);
    if (held.state === SafeSpaceState.HELD) checkHeld({ heldOn, sizeBand }, context.today);
    await rows(
      `update safe_space_session set held_on = $1, size_band = $2, ground_rules = $3, topics = $4, summary = $5 where id = $6`,
      [heldOn, sizeBand, groundRules, topics, summary, held.id],
    );
  });
}

/** Takes a session a step further, or back. @returns its id. */
export const move = (context: Context, which: Which, to: Move): Promise<string> =>
  changeSafeSpace(context, which, async (rows, held) => {
    const reason = checkMove(held, to, context.today);
    await rows(
      `update safe_space_session set state = $1, small_group_reason = $2, released_on = case when $1 = 'RELEASED' then $3::date end,
          agreed_on = case when $1 in ('AGREED', 'RELEASED') then coalesce(agreed_on, $3::date) end where id = $4`,
      [to.to, reason, context.today, held.id],
    );
  });

/** Gives those who attended another code; the one before opens nothing any more. @returns the id of the session. */
export const renewCode = (context: Context, id: string): Promise<string> =>
  changeSafeSpace(context, { id, version: null }, async (rows, held) => {
    await rows("update safe_space_session set code_number = code_number + 1 where id = $1", [held.id]);
  });

/** Takes a session away, with all that was written of it. @returns its id. @throws {Refusal} while it is released. */
export const remove = (context: Context, id: string): Promise<string> =>
  changeSafeSpace(context, { id, version: null }, async (rows, held) => {
    if (held.state === SafeSpaceState.RELEASED)
      throw conflict(
        "This summary is released; take it back first, so that nobody looks for what is gone.",
        because("SAFE_SPACE_RELEASED"),
      );
    await rows("delete from safe_space_session where id = $1", [held.id]);
  });
