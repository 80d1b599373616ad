import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { allowsForOneOf, keepOutcomes } from "../impact.policy.ts";
import { allowKeep, type HeldOutcome, holdOutcome } from "./change-outcome.ts";

/**
 * Says that a record is of the same change as another, in which it goes on. Nothing moves: what belongs to it is read there,
 * so undoing it restores both. There is one step at most, so no circle.
 *
 * @returns the id of the one in which it goes on.
 * @throws {Refusal} when it is the same record, one of both is not theirs to keep, or either was merged already.
 */
export const merge = (context: Context, named: string, into: string): Promise<string> =>
  withBoth(context, [named, into], async (rows, [merged, target]) => {
    allowKeep(context.viewer, merged);
    allowKeep(context.viewer, target);
    if (merged.id === target.id)
      throw badInput(
        "A record cannot be merged into itself; choose another one.",
        because("OUTCOME_MERGE_ITSELF"),
      );
    refuseMerged(merged, "It");
    refuseMerged(target, "The other record");
    if (await holdsOthers(rows, context, merged.id))
      throw conflict(
        `Others were merged into “${merged.title}”; merge “${target.title}” into it instead.`,
        because("OUTCOME_MERGE_HOLDS", { title: target.title }),
      );
    await leaveUnseen(rows, merged.id, target.id);
    await rows("update outcome set merged_into_id = $2, merged_on = $3 where id = $1", [
      ...[merged.id, target.id, context.dayInBrussels],
    ]);
    return target.id;
  });

/** What was merged where its keeper does not see it would tell of that, so it stands for itself again: there is one step at most. */
const leaveUnseen = (rows: Ask, merged: string, target: string): Promise<unknown> =>
  rows(
    `update outcome set merged_into_id = null, merged_on = null
      where merged_into_id is not null and (merged_into_id = $1 or id = $2)`,
    [merged, target],
  );

function refuseMerged({ goesOnIn }: HeldOutcome, which: string): void {
  if (goesOnIn === null) return;
  throw conflict(
    `${which} was merged into ${goesOnIn} already; undo that first, or choose the one in which it goes on.`,
    because("OUTCOME_MERGE_MERGED"),
  );
}

async function holdsOthers(rows: Ask, { viewer }: Context, id: string): Promise<boolean> {
  const values = new Values(viewer.sight);
  const [found] = await rows<{ holds: boolean }>(
    `select exists (select from outcome o where o.merged_into_id = ${values.bind(id)} and ${seesOutcome("o", values)}) as holds`,
    values.list,
  );
  return found?.holds ?? false;
}

/**
 * Says that a record is of a change of its own after all, by whoever keeps it or the one that it went on in.
 *
 * @param named slug or id of the record that was merged.
 * @returns its id.
 * @throws {Refusal} when it was not merged, as far as the viewer sees.
 */
export const unmerge = ({ database, viewer }: Context, named: string): Promise<string> => {
  allowEver(keepOutcomes, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const merged = await holdOutcome(rows, viewer, named);
    const isTheirs = allowsForOneOf(keepOutcomes, viewer, merged.keepers);
    if (merged.goesOnIn !== null && !isTheirs)
      allowKeep(viewer, await holdOutcome(rows, viewer, merged.goesOnIn));
    else allowKeep(viewer, merged);
    if (merged.goesOnIn === null)
      throw conflict(`“${merged.title}” goes on in no other record.`, because("OUTCOME_NOT_MERGED"));
    await rows("update outcome set merged_into_id = null, merged_on = null where id = $1", [merged.id]);
    return merged.id;
  });
};

/** Says that two records are of two changes, so that nobody is asked again. @returns the id of the first. */
export const distinguish = (context: Context, one: string, other: string): Promise<string> =>
  withBoth(context, [one, other], async (rows, [first, second]) => {
    if (!allowsForOneOf(keepOutcomes, context.viewer, first.keepers)) allowKeep(context.viewer, second);
    if (first.id === second.id)
      throw badInput("Both are the same record; choose another one.", because("OUTCOME_MERGE_ITSELF"));
    await rows(
      `insert into outcome_distinction (first_id, second_id, said_on)
        values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3) on conflict (first_id, second_id) do nothing`,
      [first.id, second.id, context.dayInBrussels],
    );
    return first.id;
  });

/** Holds two records in the same order whoever asks, so that no two wait for each other. */
function withBoth(
  { database, viewer }: Context,
  [one, other]: readonly [string, string],
  work: (rows: Ask, both: readonly [HeldOutcome, HeldOutcome]) => Promise<string>,
): Promise<string> {
  allowEver(keepOutcomes, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows(
      "select from outcome where slug = any($1::text[]) or id::text = any($1::text[]) order by id for update",
      [[one, other]],
    );
    return work(rows, [await holdOutcome(rows, viewer, one), await holdOutcome(rows, viewer, other)]);
  });
}
