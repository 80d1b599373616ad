import { allow, allowEver, type Policy } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { changedMeanwhile, notFound } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesBrought, seesDecision } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { proposalFacts } from "./proposal-facts.sql.ts";
import type { ProposalFacts } from "./proposal-facts.ts";

/** A proposal that is being changed. */
export interface HeldProposal {
  readonly id: string;
  readonly decisionId: string;
  readonly version: number;
  readonly mergedIntoId: string | null;
  readonly facts: ProposalFacts;
}

const READ = `select p.id, p.decision_id as "decisionId", p.version, p.merged_into_id as "mergedIntoId", ${proposalFacts("p")} as facts from proposal p`;

/** A proposal that somebody sees, as it stands; null when there is none. */
export async function findProposal(rows: Ask, { viewer }: Context, id: string): Promise<HeldProposal | null> {
  const values = new Values(viewer.sight);
  const [found] = await rows<HeldProposal>(
    `${READ} join decision d on d.id = p.decision_id
      where p.id::text = ${values.bind(id)} and ${seesDecision("d", values)} and ${seesBrought("p.author_id", "d.id", values)}`,
    values.list,
  );
  return found ?? null;
}

/**
 * The same, held until the change is made. Its decision is held first: whatever happens to the proposals of one decision
 * happens one after the other, and no two are merged into each other at once.
 *
 * @throws {Refusal} when there is none.
 */
async function holdProposal(rows: Ask, context: Context, id: string): Promise<HeldProposal> {
  const seen = await findProposal(rows, context, id);
  if (seen) await rows("select from decision where id = $1 for update", [seen.decisionId]);
  const held = seen && (await findProposal(rows, context, id));
  if (held) return held;
  throw notFound(`There is no proposal “${id.slice(0, 60)}”.`);
}

/** Which proposal, in which version, and who may change it so. */
export interface ProposalChange {
  readonly id: string;
  readonly version: number;
  readonly policy: Policy;
  /** The organisation of the proposal in whose name it is changed. */
  readonly inNameOf: "authorId" | "ledById";
}

/**
 * Changes a proposal, and raises its version.
 *
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs to change, or somebody else changed it meanwhile.
 */
export async function changeProposal(
  context: Context,
  { id, version, policy, inNameOf }: ProposalChange,
  work: (rows: Ask, held: HeldProposal) => Promise<void>,
): Promise<string> {
  allowEver(policy, context.viewer);
  return changeWithoutWaiting(context.database, actorOf(context.viewer), async (rows) => {
    const held = await holdProposal(rows, context, id);
    allow(policy, context.viewer, [held.facts[inNameOf]]);
    if (held.version !== version)
      throw changedMeanwhile("this proposal", { current: { version: held.version } });
    await work(rows, held);
    await rows("update proposal set version = version + 1 where id = $1", [held.id]);
    return held.id;
  });
}
