import { allow, allowEver, type Policy, reachOf } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, conflict, notFound } from "../../errors.ts";
import { needOrganisation, needOwn } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { allowsForOneOf, keepOutcomes } from "../impact.policy.ts";
import { writersOf } from "./outcome-facts.sql.ts";

/** A change, as it is recorded, whose record is being changed. */
export interface HeldOutcome {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly changedOn: string;
  /** Ids of those who wrote it down. */
  readonly keepers: readonly string[];
  /** Slug of the one that it goes on in, where the viewer sees that. */
  readonly goesOnIn: string | null;
}

/**
 * A change that somebody sees, by its slug or id, held until it is changed; also one that was merged into another.
 *
 * @throws {Refusal} when there is none.
 */
export async function holdOutcome(rows: Ask, { sight }: Viewer, named: string): Promise<HeldOutcome> {
  const values = new Values(sight);
  const name = values.bind(named);
  const [held] = await rows<HeldOutcome>(
    `select o.id, o.title, o.version, o.changed_on::text as "changedOn", ${writersOf("o")}::text[] as keepers, 
        (select onward.slug from outcome onward where onward.id = o.merged_into_id and ${seesOutcome("onward", values)}) as "goesOnIn"
      from outcome o where (o.slug = ${name} or o.id::text = ${name}) and ${seesOutcome("o", values)} for update of o`,
    values.list,
  );
  if (held) return held;
  throw notFound(`There is no change “${named.slice(0, 60)}”.`);
}

/** Which change, of which version. */
export interface OutcomeAt {
  readonly named: string;
  /** Null where it does not matter which: what belongs to a change raises no version, or everybody would find out of those whom they may not know. */
  readonly version: number | null;
}

/**
 * Changes the record of a change, or what belongs to it, by whoever keeps it.
 *
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs to keep, it goes on in another, somebody else
 *   changed it meanwhile, or they would not see it any more.
 */
export const changeOutcome = (
  context: Context,
  at: OutcomeAt,
  work: (rows: Ask, held: HeldOutcome) => Promise<void>,
): Promise<string> =>
  withOutcome(context, { named: at.named, policy: keepOutcomes }, async (rows, held) => {
    allowKeep(context.viewer, held);
    if (at.version !== null && at.version !== held.version)
      throw changedMeanwhile("this change", { current: { version: held.version } });
    await work(rows, held);
    if (at.version !== null) await rows("update outcome set version = version + 1 where id = $1", [held.id]);
    await refuseOutOfSight(rows, context.viewer, held.id);
  });

/** @throws {Refusal} unless a viewer keeps a change. */
export function allowKeep(viewer: Viewer, { keepers }: Pick<HeldOutcome, "keepers">): void {
  if (!allowsForOneOf(keepOutcomes, viewer, keepers)) allow(keepOutcomes, viewer, []);
}

/**
 * Does something with a change that the viewer sees and that goes on in no other that they see.
 *
 * @param policy of what is done, asked first of anybody’s.
 * @returns its id.
 */
export function withOutcome(
  { database, viewer }: Context,
  { named, policy }: { readonly named: string; readonly policy: Policy },
  work: (rows: Ask, held: HeldOutcome) => Promise<void>,
): Promise<string> {
  allowEver(policy, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await holdOutcome(rows, viewer, named);
    if (held.goesOnIn !== null)
      throw conflict(
        `This record was merged into ${held.goesOnIn}; change it there, or undo the merging first.`,
        because("OUTCOME_MERGED"),
      );
    await work(rows, held);
    return held.id;
  });
}

/** @throws {Refusal} where somebody would not read any more what they write. */
export async function refuseOutOfSight(rows: Ask, { sight }: Viewer, id: string): Promise<void> {
  const values = new Values(sight);
  const [found] = await rows<{ seen: boolean }>(
    `select ${seesOutcome("o", values)} as seen from outcome o where o.id = ${values.bind(id)}`,
    values.list,
  );
  if (found === undefined || found.seen) return;
  throw badInput(
    "You would not read this change any more yourselves; choose who may read it, and who writes it down, so that you do.",
    because("OUTCOME_OUT_OF_SIGHT"),
  );
}

/**
 * The id of the organisation in whose name something is said: the one named, or else one’s own.
 *
 * @throws {Refusal} when there is none, or it is not theirs to speak for.
 */
export async function speakerOf(
  rows: Ask,
  viewer: Viewer,
  { named, policy }: { readonly named: string | null; readonly policy: Policy },
): Promise<string> {
  const reach = reachOf(policy, viewer);
  const [own = null] = reach === "ALL" ? viewer.grants.map(({ organisationId }) => organisationId) : reach;
  const id =
    named === null
      ? await needOwn(rows, viewer.sight, own)
      : await needOrganisation(rows, viewer.sight, named);
  if (id === null)
    throw badInput(
      "No organisation is named; say in whose name this is written.",
      because("SPEAKER_UNNAMED"),
    );
  allow(policy, viewer, [id]);
  return id;
}
