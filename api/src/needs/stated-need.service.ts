import { NeedSource } from "@onze/schema";
import { allow, allowEver, reachOf } from "../accounts/policy.ts";
import { actorOf, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, changedMeanwhile, notFound } from "../errors.ts";
import { needOrganisation, needOwn } from "../organisations/find-organisation.ts";
import { because } from "../refusal-reasons.ts";
import { type Ask, Values } from "../shared/database.ts";
import { readPastDay } from "../shared/given-source.ts";
import { seesIndicator } from "../shared/visibility.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { checkNeed, type NeedFields } from "./check-need.ts";
import { type OwnedNeed, stateNeeds, stateNeedsOf } from "./need.policy.ts";
import type { NeedInput } from "./stated-need.input.ts";
import { mayReadNeed } from "./stated-need.queries.ts";

/** The columns of what is said, in the order in which their values are written. */
const COLUMNS =
  "source_type, title, goal_id, indicator_id, threshold, country_code, region_code, theme_code, decided_by, stated_on, reference, url, stated_by_id";

/** Writes down what somebody needs. @returns its id. @throws {Refusal} when it cannot be asked about, or is not theirs to state. */
export async function state(context: Context, input: NeedInput): Promise<string> {
  allowEver(stateNeeds, context.viewer);
  const fields = checkNeed(input, context.today);
  return changeWithoutWaiting(context.database, actorOf(context.viewer), async (rows) => {
    const written = await checked(rows, context.viewer, { fields, statedBy: input.statedBy ?? null });
    const [need] = await rows<{ id: string }>(
      `insert into stated_need (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      written,
    );
    if (!need) throw new Error("a need was not written");
    return need.id;
  });
}

/** Says a need anew, made of the version that the person saw. @returns its id. */
export async function edit(
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
  input: NeedInput,
): Promise<string> {
  const fields = checkNeed(input, context.today);
  return change(context, id, async (rows, held) => {
    if (held.version !== version) throw changedMeanwhile("this need", { current: { version: held.version } });
    if (held.closedOn !== null && held.closedOn < fields.statedOn)
      throw badInput(
        `statedOn is ${fields.statedOn}; this need was closed on ${held.closedOn}, before that.`,
      );
    const written = await checked(rows, context.viewer, {
      fields,
      statedBy: input.statedBy ?? held.statedById,
    });
    await rows(
      `update stated_need set (${COLUMNS}) = ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13), version = version + 1 where id = $14`,
      [...written, held.id],
    );
  });
}

/** Says that a need stands no more from a day on; from null, that it stands again. @returns its id. */
export async function close(context: Context, id: string, closedOn: string | null): Promise<string> {
  if (closedOn !== null) readPastDay("closedOn", closedOn, context.today);
  return change(context, id, async (rows, held) => {
    if (closedOn !== null && closedOn < held.statedOn)
      throw badInput(`closedOn is ${closedOn}; this need was stated after that, on ${held.statedOn}.`);
    await rows("update stated_need set closed_on = $1, version = version + 1 where id = $2", [
      closedOn,
      held.id,
    ]);
  });
}

/** Takes a need away. @returns its id. */
export const remove = (context: Context, id: string): Promise<string> =>
  change(context, id, async (rows, held) => {
    await rows("delete from stated_need where id = $1", [held.id]);
  });

/** A need that is being changed. */
interface HeldNeed extends OwnedNeed {
  readonly id: string;
  readonly version: number;
  readonly statedOn: string;
  readonly closedOn: string | null;
}

/** @throws {Refusal} when there is no such need that the viewer reads, or it is not theirs to change. */
async function change(
  { database, viewer }: Context,
  id: string,
  work: (rows: Ask, held: HeldNeed) => Promise<void>,
): Promise<string> {
  allowEver(stateNeeds, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const values = new Values(viewer.sight);
    const [held] = await rows<HeldNeed>(
      `select n.id, n.version, n.source_type as "sourceType", n.stated_by_id as "statedById", n.stated_on::text as "statedOn", n.closed_on::text as "closedOn"
        from stated_need n where n.id::text = ${values.bind(id)} and ${mayReadNeed("n", viewer, values)} for update`,
      values.list,
    );
    if (!held) throw notFound("There is no such need.");
    allow(stateNeedsOf(held.sourceType), viewer, held.statedById === null ? [] : [held.statedById]);
    await work(rows, held);
    return held.id;
  });
}

/** The values of a need, once it is known whose it is and that what it names is there. */
async function checked(
  rows: Ask,
  viewer: Viewer,
  { fields, statedBy }: { readonly fields: NeedFields; readonly statedBy: string | null },
): Promise<unknown[]> {
  const policy = stateNeedsOf(fields.sourceType);
  const reach = reachOf(policy, viewer);
  const [own = null] = reach === "ALL" ? [] : reach;
  const organisation =
    statedBy === null
      ? await needOwn(rows, viewer.sight, own)
      : await needOrganisation(rows, viewer.sight, statedBy);
  allow(policy, viewer, organisation === null ? [] : [organisation]);
  if (organisation === null && fields.sourceType === NeedSource.PARTNER_PRIORITY)
    throw badInput(
      "statedBy is left out; a PARTNER_PRIORITY is what one organisation asks for, so say whose it is.",
      because("PRIORITY_OF_NOBODY"),
    );
  await refuseUnknown(rows, viewer, fields);
  const { sourceType, title, goalId, indicatorId, threshold, country, region, theme, decidedBy } = fields;
  const { statedOn, reference, url } = fields;
  return [
    ...[sourceType, title, goalId, indicatorId, threshold, country, region, theme],
    ...[decidedBy, statedOn, reference, url, organisation],
  ];
}

/** @throws {Refusal} that names the first thing that is not there. */
async function refuseUnknown(rows: Ask, { sight }: Viewer, fields: NeedFields): Promise<void> {
  const values = new Values(sight);
  const named = [
    { field: "goalId", value: fields.goalId, from: "strategic_goal x where x.id::text" },
    {
      field: "indicatorId",
      value: fields.indicatorId,
      from: `indicator x where ${seesIndicator("x", values)} and x.id::text`,
    },
    { field: "country", value: fields.country, from: "country x where x.code::text" },
    { field: "region", value: fields.region, from: "region x where x.code::text" },
    { field: "theme", value: fields.theme, from: "theme x where x.code" },
  ].filter(({ value }) => value !== null);
  const checks = named.map(({ from, value }) => `exists (select from ${from} = ${values.bind(value)})`);
  const [found] = await rows<{ known: boolean[] }>(
    `select array[${checks.join(", ")}] as known`,
    values.list,
  );
  const unknown = named[found?.known.indexOf(false) ?? -1];
  if (unknown) throw badInput(`${unknown.field} is "${unknown.value?.slice(0, 60)}"; nothing is called so.`);
}
