import { CommitmentState } from "@onze/schema";
import { allowEver } from "../accounts/policy.ts";
import { actorOf, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, forbidden, notFound } from "../errors.ts";
import { needOrganisation } from "../organisations/find-organisation.ts";
import { because } from "../refusal-reasons.ts";
import { type Ask, Values } from "../shared/database.ts";
import { needLine, readLine } from "../shared/given-text.ts";
import { manualSource } from "../shared/manual-source.ts";
import { seesActor, seesCommitment } from "../shared/visibility-between.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { takesPart } from "./actor-confirmation.sql.ts";
import { BY_CODE, changeFramework, type LockedFramework } from "./change-framework.ts";
import { changeCommitments, mayChangeCommitment } from "./framework.policy.ts";

const LONGEST_TEXT = 1000;

interface NewCommitment {
  readonly framework: string;
  readonly goal?: string | null;
  readonly text: string;
  readonly owner: string;
  readonly parties?: readonly string[] | null;
  readonly dueOn: string;
}

const INSERT = `insert into synergy_commitment (framework_id, goal_id, text, owner_id, due_on, state_on, source_id)
  values ($1, $2, $3, $4, $5, $6, $7) returning id`;

/**
 * Records what an actor promises to do with others.
 *
 * @returns its id.
 * @throws {Refusal} when it is empty, its goal is of another framework, or somebody takes no part in the framework.
 */
export async function record(context: Context, input: NewCommitment): Promise<string> {
  const text = needLine("text", input.text, LONGEST_TEXT);
  let added = "";
  await changeFramework(context, BY_CODE, input.framework, async (rows, framework) => {
    const { viewer, today } = context;
    const goal = await findGoal(rows, framework, input.goal ?? null);
    const owner = await needOrganisation(rows, viewer.sight, input.owner);
    const parties = new Set<string>();
    for (const party of input.parties ?? []) parties.add(await needOrganisation(rows, viewer.sight, party));
    parties.delete(owner);
    await refuseOutsiders(rows, context, framework, [owner, ...parties]);
    const source = await manualSource(rows, today);
    const facts = [framework.id, goal, text, owner, input.dueOn, today, source];
    const [commitment] = await rows<{ id: string }>(INSERT, facts);
    added = commitment?.id ?? "";
    await rows("insert into synergy_commitment_parties select $1, unnest($2::uuid[])", [added, [...parties]]);
  });
  return added;
}

async function findGoal(
  rows: Ask,
  { id, code }: LockedFramework,
  goal: string | null,
): Promise<string | null> {
  if (goal === null) return null;
  const [found] = await rows<{ id: string }>(
    "select id from strategic_goal where id::text = $1 and framework_id = $2",
    [goal, id],
  );
  if (!found) throw badInput(`goal is "${goal.slice(0, 60)}", which is no goal of ${code}.`);
  return found.id;
}

/** Whoever is not seen to take part takes none. */
async function refuseOutsiders(
  rows: Ask,
  { viewer, today }: Context,
  { id, code }: LockedFramework,
  organisations: readonly string[],
): Promise<void> {
  const values = new Values(viewer.sight);
  const [named, framework, day] = [organisations, id, today].map((value) => values.bind(value));
  const [outsider] = await rows<{ name: string }>(
    `select o.name from organisation o where o.id = any(${named}::uuid[]) and not exists (
      select from framework_actor x join framework f on f.id = x.framework_id where f.id = ${framework}
        and x.organisation_id = o.id and ${takesPart("x", `${day}::date`)} and ${seesActor("o", "f", values)}) limit 1`,
    values.list,
  );
  if (outsider)
    throw badInput(
      `${outsider.name} takes no part in ${code} today; a commitment is between its actors.`,
      because("ACTOR_NOT", { organisation: outsider.name }),
    );
}

interface ChangedCommitment {
  readonly id: string;
  readonly state: CommitmentState;
  readonly note?: string | null;
}

const UPDATE = `update synergy_commitment set note = case when $3 then $4 else note end,
  state_on = case when state = $2 then state_on else $5 end, state = $2 where id = $1`;

/**
 * Says how a commitment stands. Its text and the day on which it is due stay, so that being late stays visible.
 *
 * @returns its id.
 * @throws {Refusal} when there is none that the viewer sees, it is not theirs, or it is dropped without a reason.
 */
export function change(context: Context, { id, state, note }: ChangedCommitment): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(changeCommitments, viewer);
  const checked = readLine("note", note, LONGEST_TEXT);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const commitment = await lockCommitment(rows, viewer, id);
    if (!mayChangeCommitment(viewer, commitment.ownerId, commitment.referenceId))
      throw forbidden(`Your role may not ${changeCommitments.title}.`);
    const kept = note === undefined ? commitment.note : checked;
    if (state === CommitmentState.DROPPED && !kept)
      throw badInput("state is DROPPED, which needs a note that says why.", because("REASON_MISSING"));
    await rows(UPDATE, [id, state, note !== undefined, checked, today]);
    return id;
  });
}

interface LockedCommitment {
  readonly ownerId: string;
  readonly referenceId: string | null;
  readonly note: string | null;
}

async function lockCommitment(rows: Ask, { sight }: Viewer, id: string): Promise<LockedCommitment> {
  const values = new Values(sight);
  const [found] = await rows<LockedCommitment>(
    `select s.owner_id as "ownerId", f.reference_organisation_id as "referenceId", s.note from synergy_commitment s
      join framework f on f.id = s.framework_id
      where s.id::text = ${values.bind(id)} and ${seesCommitment("s", values)} for update of s`,
    values.list,
  );
  if (!found) throw notFound("There is no such commitment.");
  return found;
}
