import { allow, allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, conflict, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesAction, seesContribution, seesDemand } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import { speakerOf, withOutcome } from "./change-outcome.ts";
import { type ContributionFields, checkContribution } from "./check-outcome.ts";
import type { AddContributionInput, ContributionInput } from "./outcome-changes.input.ts";

/** SQL that holds where somebody sees what was done for a demand, and the demand. */
const seesDone = (row: string, values: Values): string =>
  `${seesAction(row, values)} and exists (select from policy_demand d where d.id = ${row}.demand_id and ${seesDemand("d", values)})`;

const valuesOf = (fields: ContributionFields): unknown[] => [
  ...[fields.narrative, fields.language, fields.role, fields.beganOn, fields.endedOn, fields.visibility],
];

/**
 * Says what an organisation contributed to a change, with whoever else did.
 *
 * @returns the id of the change.
 * @throws {Refusal} when it is not theirs to say, or was said already.
 */
export function add(context: Context, named: string, input: AddContributionInput): Promise<string> {
  const { viewer, dayInBrussels: today } = context;
  const fields = checkContribution(input, today);
  return withOutcome(context, { named, policy: speakOfOwnPart }, async (rows, { id }) => {
    const organisation = await speakerOf(rows, viewer, {
      named: input.organisation ?? null,
      policy: speakOfOwnPart,
    });
    const [made] = await rows<{ id: string }>(
      `insert into contribution (narrative, language, role, began_on, ended_on, visibility, outcome_id, organisation_id, confirmed_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (outcome_id, organisation_id) do nothing returning id`,
      [...valuesOf(fields), id, organisation, today],
    );
    if (!made)
      throw conflict(
        "What this organisation contributed to the change is written down already; edit that instead.",
        because("CONTRIBUTION_THERE"),
      );
    await writeActions(rows, { sight: viewer.sight, contribution: made.id }, input.actions);
  });
}

/** Says it anew, made of the version that the person saw; that it stands is said with it. @returns the id of the change. */
export function edit(
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
  input: ContributionInput,
): Promise<string> {
  const fields = checkContribution(input, context.dayInBrussels);
  return changeContribution(context, id, async (rows, held) => {
    if (held.version !== version)
      throw changedMeanwhile("this contribution", { current: { version: held.version } });
    await rows(
      `update contribution set (narrative, language, role, began_on, ended_on, visibility) = ($1, $2, $3, $4, $5, $6),
        confirmed_on = $8, version = version + 1 where id = $7`,
      [...valuesOf(fields), held.id, context.dayInBrussels],
    );
    await writeActions(rows, { sight: context.viewer.sight, contribution: held.id }, input.actions);
  });
}

/** Says that it stands as it is written. @returns the id of the change. */
export const confirm = (context: Context, id: string): Promise<string> =>
  changeContribution(context, id, async (rows, held) => {
    await rows("update contribution set confirmed_on = $2 where id = $1", [held.id, context.dayInBrussels]);
  });

/** Takes it back. @returns the id of the change. */
export const remove = (context: Context, id: string): Promise<string> =>
  changeContribution(context, id, async (rows, held) => {
    await rows("delete from contribution where id = $1", [held.id]);
  });

/** A contribution that is being changed. */
interface HeldContribution {
  readonly id: string;
  readonly outcome: string;
  readonly organisation: string;
  readonly version: number;
}

/** Changes one that the viewer sees, also of a record that was merged into another. @returns the id of the change that it was recorded with. */
function changeContribution(
  { database, viewer }: Context,
  id: string,
  work: (rows: Ask, held: HeldContribution) => Promise<void>,
): Promise<string> {
  allowEver(speakOfOwnPart, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const [held] = await rows<HeldContribution>(
      `select c.id, c.outcome_id as outcome, c.organisation_id as organisation, c.version from contribution c
        where c.id::text = ${values.bind(id)} and ${seesContribution("c", values)} for update of c`,
      values.list,
    );
    if (!held) throw notFound("There is no such contribution.");
    allow(speakOfOwnPart, viewer, [held.organisation]);
    await work(rows, held);
    return held.outcome;
  });
}

/** What its editor does not see of what was done stays. @throws {Refusal} for what is not there. */
async function writeActions(
  rows: Ask,
  { sight, contribution }: { readonly sight: Sight; readonly contribution: string },
  actions: readonly string[],
): Promise<void> {
  const values = new Values(sight);
  const given = values.bind(actions);
  const found = await rows<{ id: string }>(
    `select a.id from demand_action a where a.id::text = any(${given}::text[]) and ${seesDone("a", values)}`,
    values.list,
  );
  const missing = actions.find((each) => !found.some(({ id }) => id === each));
  if (missing !== undefined)
    throw badInput(`“${missing.slice(0, 60)}” is nothing that was done for a demand.`);
  const leaving = new Values(sight);
  await rows(
    `delete from contribution_action u where u.contribution_id = ${leaving.bind(contribution)} and not u.action_id::text = any(${leaving.bind(actions)}::text[])
      and exists (select from demand_action a where a.id = u.action_id and ${seesDone("a", leaving)})`,
    leaving.list,
  );
  await rows(
    "insert into contribution_action (contribution_id, action_id) select $1, action from unnest($2::uuid[]) action on conflict do nothing",
    [contribution, found.map(({ id }) => id)],
  );
}
