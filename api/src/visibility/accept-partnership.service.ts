import type { Partnership } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow, allowEver } from "../accounts/policy.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES } from "../activities/coverage-locks.ts";
import { find } from "../activities/partnership.queries.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { acceptingPartnerships } from "./visibility.policy.ts";
import { CONCERNED, findSubject } from "./visibility-subject.queries.ts";

/**
 * Accepts that a holder works with a partner that was hidden when its file first named it, and brings everything that follows
 * in step. One that was accepted before stays so.
 *
 * @throws {Refusal} when there is none that the viewer sees, or it is not for them to accept.
 */
export async function acceptPartnership(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Partnership> {
  allowEver(acceptingPartnerships, context.viewer);
  const subject = await findSubject(context, { partnershipId: id });
  if (!subject?.partnerId) throw notFound(NO_PARTNERSHIP);
  allow(acceptingPartnerships, context.viewer, [subject.partnerId]);
  await accept(context, subject.id);
  const accepted = await find(context, info, subject.id);
  if (!accepted) throw notFound(NO_PARTNERSHIP);
  return accepted;
}

const NO_PARTNERSHIP = "There is no such partnership.";

function accept(context: Context, id: string): Promise<void> {
  return changeCoverage(context, async (rows) => {
    const changed = await rows(
      "update partnership set awaits_partner = false where id = $1 and awaits_partner returning id",
      [id],
    );
    if (changed.length === 0) return;
    const concerned = await rows<{ id: string }>(CONCERNED.partnership, [id]);
    const ids = concerned.map((activity) => activity.id);
    await rows(LOCK_ACTIVITIES, [ids]);
    await settleActivities(rows, ids);
  });
}
