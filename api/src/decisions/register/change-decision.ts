import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { changedMeanwhile, notFound } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { leadDecisions } from "./decision.policy.ts";

/** A decision that is being changed. */
export interface HeldDecision {
  readonly id: string;
  readonly ledById: string;
  readonly version: number;
  readonly openedOn: string;
  readonly decidedOn: string | null;
}

/** A decision that somebody sees, by its slug or id, held until the change is made. @throws {Refusal} when there is none. */
export async function holdDecision(rows: Ask, { viewer }: Context, named: string): Promise<HeldDecision> {
  const values = new Values(viewer.sight);
  const name = values.bind(named);
  const [held] = await rows<HeldDecision>(
    `select d.id, d.led_by_id as "ledById", d.version, d.opened_on::text as "openedOn", d.decided_on::text as "decidedOn"
      from decision d where (d.slug = ${name} or d.id::text = ${name}) and ${seesDecision("d", values)} for update`,
    values.list,
  );
  if (held) return held;
  throw notFound(`There is no decision “${named.slice(0, 60)}”.`);
}

/**
 * Changes a decision, or what belongs to it, by whoever leads it. What is changed of a version raises it; what belongs to a
 * decision does not: everybody reads the version, and would find out that somebody was asked whom they may not know.
 *
 * @param version that the change was made of; null where it does not matter which.
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs to lead, or somebody else changed it meanwhile.
 */
export async function changeDecision(
  context: Context,
  { named, version }: { readonly named: string; readonly version: number | null },
  work: (rows: Ask, held: HeldDecision) => Promise<void>,
): Promise<string> {
  allowEver(leadDecisions, context.viewer);
  return changeWithoutWaiting(context.database, actorOf(context.viewer), async (rows) => {
    const held = await holdDecision(rows, context, named);
    allow(leadDecisions, context.viewer, [held.ledById]);
    if (version !== null && version !== held.version)
      throw changedMeanwhile("this decision", { current: { version: held.version } });
    await work(rows, held);
    if (version !== null) await rows("update decision set version = version + 1 where id = $1", [held.id]);
    return held.id;
  });
}

/** A table of what belongs to a decision, and what one of its rows is called in a refusal. */
interface Part {
  readonly table: "agenda_item" | "decision_party" | "feedback_request";
  readonly what: string;
  readonly id: string;
}

/** The same for something of a decision. @throws {Refusal} also when there is no such thing. */
export async function changePart(
  context: Context,
  { table, what, id }: Part,
  work: (rows: Ask, held: HeldDecision) => Promise<void>,
): Promise<string> {
  const values = new Values(context.viewer.sight);
  const [part] = await context.database.rows<{ decision: string }>(
    `select d.id as decision from ${table} p join decision d on d.id = p.decision_id
      where p.id::text = ${values.bind(id)} and ${seesDecision("d", values)}`,
    values.list,
  );
  if (!part) throw notFound(`There is no such ${what}.`);
  return changeDecision(context, { named: part.decision, version: null }, work);
}
