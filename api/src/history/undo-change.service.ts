import { ChangeAction } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { allow, allowEver } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import { holdActivities, SHARE_COVERAGE } from "../activities/coverage-locks.ts";
import { settleHeld } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound, type Refusal } from "../errors.ts";
import { EDITABLE } from "../organisations/organisation-edit.ts";
import { lockOrganisation, writeOrganisation } from "../organisations/write-organisation.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import * as changes from "./change.queries.ts";
import type { Change } from "./change.types.ts";
import { undoChanges, undoPolicy } from "./history.policy.ts";

/** A change as it is kept. */
interface KeptChange {
  readonly id: string;
  readonly recordId: string;
  readonly field: string;
  readonly old: string | null;
  readonly organisations: readonly string[];
}

const KEPT = `select id, record_id as "recordId", field, old #>> '{}' as old, organisations from change_event where id = $1`;

/** What stands on the same field of the same record since; the newest. */
const NEWER = `select n.new #>> '{}' as new, to_char(n.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from change_event n
  join change_event c on c.id = $1 and n.entity = c.entity and n.record_id = c.record_id and n.part is not distinct from c.part and n.field = c.field
  where n.position > c.position order by n.position desc limit 1`;

/**
 * Takes one change of one field back, which is a change itself.
 *
 * @returns the change, now undone.
 * @throws {Refusal} when there is none that the viewer sees, it is not one that can be taken back, it is not theirs to
 * take back, or something newer stands on it; nothing is changed then.
 */
export async function undo(context: Context, info: GraphQLResolveInfo, id: string): Promise<Change> {
  const { database, viewer } = context;
  allowEver(undoChanges, viewer);
  const change = await changes.findSubject(context, id);
  if (!change) throw notFound(NO_CHANGE);
  const policy = undoPolicy(change);
  if (change.kind !== ChangeAction.CHANGED || policy === null) throw refuseKind(change);
  await changeWithoutWaiting(database, { ...actorOf(viewer), undoes: id }, async (rows) => {
    const [kept] = await rows<KeptChange>(KEPT, [id]);
    if (!kept) throw notFound(NO_CHANGE);
    allow(policy, viewer, kept.organisations);
    const write =
      change.entity === "ORGANISATION" ? await holdOrganisation(rows, kept) : await holdThemes(rows, kept);
    await refuseNewer(rows, kept);
    await write();
  });
  const undone = await changes.find(context, info, id);
  if (!undone) throw notFound(NO_CHANGE);
  return undone;
}

const NO_CHANGE = "There is no such change.";

function refuseKind({ entity, kind }: changes.ChangeSubject): Refusal {
  if (entity === "VISIBILITY_SETTING") {
    return badInput(
      "Who may see a record is set on its own page, not taken back here.",
      because("UNDO_BY_VISIBILITY"),
    );
  }
  const sentence =
    kind === ChangeAction.CHANGED
      ? "A change of this field cannot be taken back here; only those of an organisation's name, acronym and website, and of confirmed themes, can."
      : "What was made or removed cannot be taken back here; only the change of a field can.";
  return badInput(sentence, because("UNDO_NOT_HERE"));
}

/** Asked while the record is held, so that nothing comes in between. */
async function refuseNewer(rows: Ask, { id, field }: KeptChange): Promise<void> {
  const [newer] = await rows<{ new: string | null; at: string }>(NEWER, [id]);
  if (!newer) return;
  const what = newer.new === null ? "emptied" : `changed to “${newer.new}”`;
  throw conflict(
    `The ${field} was ${what} since, on ${newer.at} UTC; take that back first.`,
    because("UNDO_NEWER"),
  );
}

/** Does what was held for. */
type Write = () => Promise<void>;

async function holdOrganisation(rows: Ask, { recordId, field, old: before }: KeptChange): Promise<Write> {
  const organisation = await lockOrganisation(rows, "o.id = $1", [recordId]);
  const edited = EDITABLE.find((each) => each === field);
  if (!organisation || !edited)
    throw conflict("The organisation is not there any more.", because("UNDO_GONE"));
  return () => writeOrganisation(rows, organisation, { [edited]: before });
}

/** The day of confirmation was changed together with the origin: what it was stands beside it. */
const TAKE_BACK = `update activity_theme t set origin = c.old #>> '{}', confirmed_on = (select (day.old #>> '{}')::date from change_event day
    where day.entity = c.entity and day.record_id = c.record_id and day.part = c.part and day.field = 'confirmed_on' and day.at = c.at order by day.position limit 1)
  from change_event c where c.id = $1 and t.activity_id = c.record_id and t.theme_code = c.part and t.origin = c.new #>> '{}' returning t.id`;

async function holdThemes(rows: Ask, { id, recordId }: KeptChange): Promise<Write> {
  await rows(SHARE_COVERAGE);
  await holdActivities(rows, [recordId]);
  return async () => {
    const changed = await rows(TAKE_BACK, [id]);
    if (changed.length === 0)
      throw conflict(
        "The themes of this activity were read anew since; look at them as they are now.",
        because("UNDO_READ_ANEW"),
      );
    await settleHeld(rows, [recordId]);
  };
}
