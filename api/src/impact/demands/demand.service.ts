import { allow, allowEver, reachOf } from "../../accounts/policy.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { needOrganisation, needOwn } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { drawnSlugOf } from "../../shared/slug.ts";
import { seesAction, seesOutcome } from "../../shared/visibility-impact.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { keepDemands } from "../impact.policy.ts";
import { changeDemand, refuseOutOfSight } from "./change-demand.ts";
import { checkDemand, type DemandFields, raisedTooLate } from "./check-demand.ts";
import type { DemandInput } from "./demand-changes.input.ts";
import { agreementOf, decisionOf, refuseUnknown } from "./find-named.ts";

/** The columns of what is said, in the order in which their values are written. */
const COLUMNS = `title, summary, language, theme_code, arena, country_code, region_code, raised_on, position, position_url, visibility,
  decision_id, agreement_id`;
const PLACES = Array.from({ length: 13 }, (_, place) => `$${place + 1}`).join(", ");

/**
 * Writes down a demand of an organisation.
 *
 * @param named slug or id of the organisation that answers for it; null for one's own.
 * @returns its id.
 * @throws {Refusal} when it cannot be, or is not theirs to keep.
 */
export async function record(context: Context, input: DemandInput, named: string | null): Promise<string> {
  const { database, viewer, dayInBrussels: today } = context;
  allowEver(keepDemands, viewer);
  const fields = checkDemand(input, today);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const owner = await ownerOf(rows, viewer, named);
    allow(keepDemands, viewer, [owner]);
    const written = await valuesOf(rows, viewer, { fields, input, demand: null });
    const [made] = await rows<{ id: string }>(
      `insert into policy_demand (${COLUMNS}, slug, source_id) values (${PLACES}, $14, $15) returning id`,
      [...written, drawnSlugOf(fields.title, "demand"), await manualSource(rows, today)],
    );
    if (!made) throw new Error("a demand was not written");
    await rows("insert into demand_party (demand_id, organisation_id, capacity) values ($1, $2, 'OWNER')", [
      made.id,
      owner,
    ]);
    await refuseOutOfSight(rows, viewer, made.id);
    return made.id;
  });
}

/** Says a demand anew, made of the version that the person saw. @returns its id. */
export function edit(
  context: Context,
  at: { readonly named: string; readonly version: number },
  input: DemandInput,
): Promise<string> {
  const fields = checkDemand(input, context.dayInBrussels);
  return changeDemand(context, at, async (rows, held) => {
    const first = await firstDayOf(rows, context.viewer, held.id);
    if (first !== null && first < fields.raisedOn) throw raisedTooLate(fields.raisedOn, first);
    const written = await valuesOf(rows, context.viewer, { fields, input, demand: held.id });
    await rows(`update policy_demand set (${COLUMNS}) = (${PLACES}) where id = $14`, [...written, held.id]);
  });
}

/** Takes away a demand that was written down by mistake. @returns its id. @throws {Refusal} once something came of it. */
export const remove = (context: Context, named: string): Promise<string> =>
  changeDemand(context, { named, version: null }, async (rows, held) => {
    if (await isInUse(rows, context.viewer, held.id))
      throw conflict(
        "Something that was done for this demand, or came of it, is recorded: such a demand stays. Say instead that it is blocked.",
        because("DEMAND_IN_USE"),
      );
    await rows("delete from policy_demand where id = $1", [held.id]);
  });

async function isInUse(rows: Ask, { sight }: Viewer, demand: string): Promise<boolean> {
  const values = new Values(sight);
  const id = values.bind(demand);
  const used = [
    `stage_event where demand_id = ${id}`,
    `demand_action done where done.demand_id = ${id} and ${seesAction("done", values)}`,
    `ask_coding c join demand_ask a on a.id = c.ask_id where a.demand_id = ${id}`,
    // of what one does not see one is not told here either: changes lose the demand, and stay
    `outcome_demand l join outcome o on o.id = l.outcome_id where l.demand_id = ${id} and ${seesOutcome("o", values)}`,
  ];
  const [found] = await rows<{ used: boolean }>(
    `select ${used.map((each) => `exists (select from ${each})`).join(" or ")} as used`,
    values.list,
  );
  return found?.used ?? false;
}

/** The first day of what somebody may read of a demand; null while nothing is recorded. */
async function firstDayOf(rows: Ask, { sight }: Viewer, demand: string): Promise<string | null> {
  const values = new Values(sight);
  const id = values.bind(demand);
  const [found] = await rows<{ day: string | null }>(
    `select least((select min(happened_on) from stage_event where demand_id = ${id}),
      (select min(done.began_on) from demand_action done where done.demand_id = ${id} and ${seesAction("done", values)}),
      (select min(o.changed_on) from outcome_demand l join outcome o on o.id = l.outcome_id where l.demand_id = ${id} and ${seesOutcome("o", values)}),
      (select min(c.coded_on) from ask_coding c join demand_ask a on a.id = c.ask_id where a.demand_id = ${id}))::text as day`,
    values.list,
  );
  return found?.day ?? null;
}

async function ownerOf(rows: Ask, viewer: Viewer, named: string | null): Promise<string> {
  if (named !== null) return needOrganisation(rows, viewer.sight, named);
  const reach = reachOf(keepDemands, viewer);
  const [own = null] = reach === "ALL" ? viewer.grants.map(({ organisationId }) => organisationId) : reach;
  const owner = await needOwn(rows, viewer.sight, own);
  if (owner !== null) return owner;
  throw badInput(
    "owner is left out; say which organisation answers for the demand.",
    because("DEMAND_OWNER_MISSING"),
  );
}

/** What is written of a demand, and of which. */
interface Written {
  readonly fields: DemandFields;
  readonly input: DemandInput;
  /** Id of the demand; null for a new one. */
  readonly demand: string | null;
}

/** The values of a demand, once what it names is found. @throws {Refusal} that names the first thing that is not there. */
async function valuesOf(
  rows: Ask,
  { sight }: Viewer,
  { fields, input, demand }: Written,
): Promise<unknown[]> {
  await refuseUnknown(rows, fields);
  return [
    ...[fields.title, fields.summary, fields.language, fields.theme, fields.arena],
    ...[fields.country, fields.region, fields.raisedOn, fields.position, fields.positionUrl],
    fields.visibility,
    await decisionOf(rows, sight, { named: input.decision ?? null, demand }),
    await agreementOf(rows, sight, { named: input.agreement ?? null, demand }),
  ];
}
