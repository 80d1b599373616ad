import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { drawnSlugOf } from "../../shared/slug.ts";
import { isUuid } from "../../shared/uuid.ts";
import { seesContribution } from "../../shared/visibility-impact.ts";
import { seesSubstantiation } from "../../shared/visibility-substantiation.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { refuseUnknown } from "../demands/find-named.ts";
import { keepOutcomes } from "../impact.policy.ts";
import { changeOutcome, type OutcomeAt, refuseOutOfSight, speakerOf } from "./change-outcome.ts";
import { checkOutcome, type OutcomeFields } from "./check-outcome.ts";
import type { OutcomeInput, RecordOutcomeInput } from "./outcome-changes.input.ts";
import { refuseBeforeDemand, writeAuthors, writeDemands } from "./outcome-links.ts";

/** The columns of what is said, in the order in which their values are written. */
const COLUMNS = `title, language, actor, actor_kind, change, changed_from, changed_to, changed_on, changed_until, significance, story,
  theme_code, arena, country_code, region_code, influence_type, direction, is_intended, visibility`;
const PLACES = Array.from({ length: 19 }, (_, place) => `$${place + 1}`).join(", ");

const valuesOf = (fields: OutcomeFields): unknown[] => [
  ...[fields.title, fields.language, fields.actor, fields.actorKind, fields.change],
  ...[fields.changedFrom, fields.changedTo, fields.changedOn, fields.changedUntil],
  ...[fields.significance, fields.story, fields.theme, fields.arena, fields.country, fields.region],
  ...[fields.influenceType, fields.direction, fields.isIntended, fields.visibility],
];

/**
 * The id of a change is made of who writes it down and of the key that they drew: whoever draws the key of another makes a
 * change of their own, and finds out of none.
 */
const INSERT = `insert into outcome (${COLUMNS}, slug, source_id, harvested_by_id, harvested_on, id)
    values (${PLACES}, $20, $21, $22::uuid, $23, case when $24::text is null then gen_random_uuid() else md5($22::text || $24)::uuid end)
  on conflict (id) do nothing returning id`;

/**
 * Writes down a change. Sent again with the same key nothing is written.
 *
 * @returns its id.
 * @throws {Refusal} when it cannot be, or is not theirs to write down.
 */
export async function record(context: Context, input: RecordOutcomeInput): Promise<string> {
  const { database, viewer, dayInBrussels: today } = context;
  allowEver(keepOutcomes, viewer);
  const fields = checkOutcome(input, today);
  const key = checkKey(input.key ?? null);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const harvester = await speakerOf(rows, viewer, {
      named: input.harvestedBy ?? null,
      policy: keepOutcomes,
    });
    await refuseUnknown(rows, fields);
    const [made] = await rows<{ id: string }>(INSERT, [
      ...valuesOf(fields),
      ...[drawnSlugOf(fields.title, "change"), await manualSource(rows, today), harvester, today, key],
    ]);
    if (!made) return idOfKey(rows, harvester, key);
    const at = { sight: viewer.sight, outcome: made.id };
    await writeAuthors(rows, at, input.coAuthors);
    await writeDemands(rows, at, input.demands);
    await refuseOutOfSight(rows, viewer, made.id);
    return made.id;
  });
}

async function idOfKey(rows: Ask, harvester: string, key: string | null): Promise<string> {
  const [made] = await rows<{ id: string }>("select md5($1::text || $2::text)::uuid as id", [harvester, key]);
  if (!made) throw new Error("a key made no id");
  return made.id;
}

function checkKey(key: string | null): string | null {
  if (key === null || isUuid(key)) return key?.toLowerCase() ?? null;
  throw badInput(`key is “${key.slice(0, 60)}”; it must be a UUID.`);
}

/** Says a change anew, made of the version that the person saw. @returns its id. */
export function edit(context: Context, at: OutcomeAt, input: OutcomeInput): Promise<string> {
  const fields = checkOutcome(input, context.dayInBrussels);
  return changeOutcome(context, at, async (rows, { id }) => {
    await refuseUnknown(rows, fields);
    await rows(`update outcome set (${COLUMNS}) = (${PLACES}) where id = $20`, [...valuesOf(fields), id]);
    await refuseBeforeDemand(rows, { sight: context.viewer.sight, outcome: id });
  });
}

/**
 * Takes away a change that was written down by mistake. What was merged into it stands for itself again.
 *
 * @returns its id.
 * @throws {Refusal} once others say that they contributed, or somebody who was asked answered.
 */
export const remove = (context: Context, named: string): Promise<string> =>
  changeOutcome(context, { named, version: null }, async (rows, { id, keepers }) => {
    if (await isOfOthers(rows, context, { id, keepers }))
      throw conflict(
        "Others say that they contributed to this change, or people who were asked have answered: such a change stays. Edit it, or merge it into another.",
        because("OUTCOME_IN_USE"),
      );
    await rows("update outcome set merged_into_id = null, merged_on = null where merged_into_id = $1", [id]);
    await rows("delete from outcome where id = $1", [id]);
  });

async function isOfOthers(
  rows: Ask,
  { viewer }: Context,
  { id, keepers }: { readonly id: string; readonly keepers: readonly string[] },
): Promise<boolean> {
  const values = new Values(viewer.sight);
  const outcome = values.bind(id);
  const [found] = await rows<{ used: boolean }>(
    `select exists (select from substantiation s where s.outcome_id = ${outcome} and s.answered_at is not null
        and ${seesSubstantiation("s", values)})
      or exists (select from contribution c where c.outcome_id = ${outcome} and not c.organisation_id = any(${values.bind(keepers)}::uuid[])
        and ${seesContribution("c", values)}) as used`,
    values.list,
  );
  return found?.used ?? false;
}
