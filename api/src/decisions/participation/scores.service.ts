import { allow, allowEver, allows, type Policy } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { changedMeanwhile, forbidden, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { speaksWhollyFor } from "../../shared/sight.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { holdDecision } from "../register/change-decision.ts";
import { leadDecisions } from "../register/decision.policy.ts";
import { checkScore, type GivenScore, readEvidence, readLevel } from "./check-score.ts";
import { type HeldPlace, type KeptScore, keepScore, needParty, type ScorePlace } from "./keep-score.ts";
import { scoreOwn } from "./score.policy.ts";

/**
 * Says how far one's own organisation took part in a decision, or says it anew.
 *
 * @returns the id of the score.
 * @throws {Refusal} when it cannot be, is not theirs to say, or was changed meanwhile.
 */
export const score = (
  context: Context,
  given: ScorePlace & GivenScore & { readonly isShared: boolean },
): Promise<string> =>
  say(context, given, {
    by: "PARTNER",
    policy: scoreOwn,
    said: { ...checkScore(given), isShared: given.isShared, assessedOn: context.dayInBrussels },
  });

/**
 * Claims how far an organisation took part: the secretariat, or who leads the decision. What it wishes and whether it agrees is
 * its own to say.
 *
 * @returns the id of the claim.
 */
export const claim = (
  context: Context,
  given: ScorePlace & Pick<GivenScore, "actual" | "evidence">,
): Promise<string> =>
  say(context, given, {
    by: "SECRETARIAT",
    policy: leadDecisions,
    said: {
      actual: readLevel("actual", given.actual),
      evidence: readEvidence(given.evidence),
      ...{ agrees: null, desired: null, isShared: false, assessedOn: context.dayInBrussels },
    },
  });

/** By whom something is said, who may, and what it is. */
interface Saying {
  readonly by: HeldPlace["by"];
  readonly policy: Policy;
  readonly said: KeptScore;
}

async function say(
  context: Context,
  { decision: named, organisation: whom, version = null }: ScorePlace,
  { by, policy, said }: Saying,
): Promise<string> {
  const { database, viewer } = context;
  allowEver(policy, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const { id: decision, ledById } = await holdDecision(rows, context, named);
    const organisation = await needOrganisation(rows, viewer.sight, whom);
    allow(policy, viewer, [by === "PARTNER" ? organisation : ledById]);
    if (by === "PARTNER") speakWholly(viewer, organisation);
    const place = { decision, organisation, by };
    await needParty(rows, place, whom);
    return keepScore(rows, place, { version, readsBack: !viewer.sight.withLinkOfOther }, said);
  });
}

/** A link that a member made speaks for the partner in its work with that member alone. @throws {Refusal} for such a one. */
function speakWholly({ sight }: Viewer, organisation: string): void {
  if (speaksWhollyFor(sight).includes(organisation)) return;
  throw forbidden(
    "A link that a member made does not speak for the partner in decisions; use one of the secretariat, or an account.",
  );
}

/** Which score is taken back, as somebody saw it. */
interface Taken {
  readonly id: string;
  readonly version: number;
}

/** Takes back what one's own organisation said, at any time. @returns its id. @throws {Refusal} when there is none of theirs. */
export const takeBackScore = (context: Context, taken: Taken): Promise<string> =>
  takeBack(context, taken, { by: "PARTNER", policy: scoreOwn });

/** Takes back a claim. @returns its id. @throws {Refusal} when there is none that is theirs to take back. */
export const takeBackClaim = (context: Context, taken: Taken): Promise<string> =>
  takeBack(context, taken, { by: "SECRETARIAT", policy: leadDecisions });

async function takeBack(
  { database, viewer }: Context,
  { id, version }: Taken,
  { by, policy }: Omit<Saying, "said">,
): Promise<string> {
  allowEver(policy, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [held] = await rows<{ whose: string; version: number }>(
      `select s.version, case s.assessed_by when 'PARTNER' then s.organisation_id else d.led_by_id end as whose
        from participation_score s join decision d on d.id = s.decision_id where s.id::text = $1 and s.assessed_by = $2 for update of s`,
      [id, by],
    );
    if (!held || !allows(policy, viewer, [held.whose])) throw notFound("There is no such score.");
    if (by === "PARTNER") speakWholly(viewer, held.whose);
    if (held.version !== version)
      throw changedMeanwhile("this score", { current: { version: held.version } });
    await rows("delete from participation_score where id::text = $1", [id]);
    return id;
  });
}
