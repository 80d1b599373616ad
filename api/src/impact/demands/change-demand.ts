import { allow, allowEver, type Policy } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesDemand, seesOneNamed } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { allowsForOneOf, keepDemands } from "../impact.policy.ts";

/** A demand that is being changed. */
export interface HeldDemand {
  readonly id: string;
  readonly version: number;
  readonly raisedOn: string;
  /** Ids of the organisations that answer for it, of whom the viewer may know. */
  readonly owners: readonly string[];
}

/** A demand that somebody sees, by its slug or id, held until the change is made. @throws {Refusal} when there is none. */
async function holdDemand(rows: Ask, { sight }: Viewer, named: string): Promise<HeldDemand> {
  const values = new Values(sight);
  const name = values.bind(named);
  const [held] = await rows<HeldDemand>(
    `select d.id, d.version, d.raised_on::text as "raisedOn",
        array(select own.organisation_id::text from demand_party own where own.demand_id = d.id and own.capacity = 'OWNER'
          and ${seesOneNamed("own", values)}) as owners
      from policy_demand d where (d.slug = ${name} or d.id::text = ${name}) and ${seesDemand("d", values)} for update`,
    values.list,
  );
  if (held) return held;
  throw notFound(`There is no demand “${named.slice(0, 60)}”.`);
}

/** Which demand is changed, of which version, and who may. */
interface Change {
  readonly named: string;
  /** Null where it does not matter which. */
  readonly version: number | null;
  /** Left out, those who keep it. */
  readonly policy?: Policy;
}

/**
 * Changes a demand, or what belongs to it. What is changed of a version raises it.
 *
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs to change, somebody else changed it meanwhile,
 *   or they would not see it any more.
 */
export function changeDemand(
  context: Context,
  { named, version, policy = keepDemands }: Change,
  work: (rows: Ask, held: HeldDemand) => Promise<void>,
): Promise<string> {
  const { database, viewer } = context;
  allowEver(policy, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdDemand(rows, viewer, named);
    if (!allowsForOneOf(policy, viewer, held.owners)) allow(policy, viewer, []);
    if (version !== null && version !== held.version)
      throw changedMeanwhile("this demand", { current: { version: held.version } });
    await work(rows, held);
    if (version !== null)
      await rows("update policy_demand set version = version + 1 where id = $1", [held.id]);
    await refuseOutOfSight(rows, viewer, held.id);
    return held.id;
  });
}

/** @throws {Refusal} where somebody would not read any more what they write; one that is gone is read by nobody. */
export async function refuseOutOfSight(rows: Ask, { sight }: Viewer, id: string): Promise<void> {
  const values = new Values(sight);
  const [found] = await rows<{ seen: boolean }>(
    `select ${seesDemand("d", values)} as seen from policy_demand d where d.id = ${values.bind(id)}`,
    values.list,
  );
  if (found === undefined || found.seen) return;
  throw badInput(
    "You would not read this demand any more yourselves; choose who may read it, and who answers for it, so that you do.",
    because("DEMAND_OUT_OF_SIGHT"),
  );
}

/** A row of what belongs to a demand, and what it is called in a refusal. */
interface Part {
  readonly table: "demand_action" | "demand_ask" | "demand_coordination" | "stage_event";
  readonly what: string;
  readonly id: string;
  readonly policy?: Policy;
  /** SQL that holds where the viewer sees it; left out where it is seen with its demand. */
  readonly isSeen?: (row: string, values: Values) => string;
}

/** The same for something of a demand. @throws {Refusal} also when there is no such thing that they see. */
export async function changePart(
  context: Context,
  { table, what, id, policy, isSeen = () => "true" }: Part,
  work: (rows: Ask, held: HeldDemand) => Promise<void>,
): Promise<string> {
  allowEver(policy ?? keepDemands, context.viewer);
  const values = new Values(context.viewer.sight);
  const [part] = await context.database.rows<{ demand: string }>(
    `select d.id as demand from ${table} part join policy_demand d on d.id = part.demand_id
      where part.id::text = ${values.bind(id)} and ${isSeen("part", values)} and ${seesDemand("d", values)}`,
    values.list,
  );
  if (!part) throw notFound(`There is no such ${what}.`);
  return changeDemand(context, { named: part.demand, version: null, ...(policy && { policy }) }, work);
}
