import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { openConfidential } from "./account.policy.ts";
import { allow, allowEver, signedIn } from "./policy.ts";
import { refuseErased } from "./refuse-erased.ts";
import { actorOf } from "./viewer.ts";

const SHORTEST_REASON = 10;
const LONGEST_REASON = 500;

/** Opens confidential records for an hour in this session; who did, and why, is kept. */
export async function open({ viewer, database }: Context, given: string): Promise<void> {
  allowEver(openConfidential, viewer);
  const reason = given.trim();
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    throw badInput(
      `reason has ${reason.length} characters; say why in ${SHORTEST_REASON} to ${LONGEST_REASON}.`,
      because("REASON_LENGTH", { least: SHORTEST_REASON, most: LONGEST_REASON }),
    );
  }
  await database.transaction(actorOf(viewer), async (ask) => {
    await refuseErased(ask, viewer);
    await ask("update session set confidential_until = now() + interval '1 hour' where id = $1", [
      viewer.sessionId,
    ]);
    await ask(
      "insert into confidential_reading (account_id, reason, open_until) values ($1, $2, now() + interval '1 hour')",
      [viewer.accountId, reason],
    );
  });
}

/** Closes them again. */
export async function close({ viewer, database }: Context): Promise<void> {
  allow(signedIn, viewer);
  await database.transaction(actorOf(viewer), (ask) =>
    ask("update session set confidential_until = null where id = $1 returning id", [viewer.sessionId]),
  );
}
