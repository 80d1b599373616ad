import type { Context } from "../../context.ts";
import { badInput, conflict, notFound, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { needLine } from "../../shared/given-text.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { changeLed, needStep } from "./held-session.ts";
import type { SessionDecisionInput } from "./session.input.ts";
import { decisionsOf, needDecision, removeDecision, writeDecision } from "./session-decisions.ts";
import { faultOfMerge, type MergeFault, MOST_CHOSEN } from "./session-rules.ts";
import { SAID_AT } from "./session-steps.ts";
import type { Sheet } from "./sheet.ts";

/** Writes a decision down for all. */
export const name = (context: Context, session: string, label: string): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    await writeDecision(rows, held.id, { label, namedBy: null });
  });

/** Takes a decision away, whoever named it. */
export const remove = (context: Context, session: string, id: string): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    await removeDecision(rows, (await needDecision(rows, held.id, id)).id);
  });

/** Takes a decision into one that is alike. @param into null to let it stand by itself again. */
export const merge = (
  context: Context,
  session: string,
  { id, into }: { readonly id: string; readonly into: string | null },
): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    const one = await needDecision(rows, held.id, id);
    const other = into === null ? null : await needDecision(rows, held.id, into);
    const fault = other && faultOfMerge(one, other, await decisionsOf(rows, held.id));
    if (fault) throw refusalOf(fault);
    if (!other) await refuseLinkedTwice(rows, { id, session: held.id, decision: one.decisionId });
    await rows(
      "update session_decision set merged_into_id = $2, is_chosen = is_chosen and $2::uuid is null where id = $1",
      [one.id, other?.id ?? null],
    );
  });

function refusalOf(fault: MergeFault): Refusal {
  switch (fault) {
    case "ITSELF":
      return badInput(
        "A decision is not taken into itself; choose another that is alike.",
        because("SESSION_MERGE_ITSELF"),
      );
    case "INTO_MERGED":
      return conflict(
        "That decision was taken into another itself; choose the one that stands.",
        because("SESSION_MERGE_MERGED"),
      );
    case "HOLDS_OTHERS":
      return conflict(
        "Others were taken into this decision; take them into the other one by one, or let them stand first.",
        because("SESSION_MERGE_HOLDS"),
      );
  }
}

/** Says which decisions the session talks about: these and no others. */
export const choose = (context: Context, session: string, ids: readonly string[]): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    needStep(held, SAID_AT.NAME);
    const chosen = new Set(ids);
    if (chosen.size > MOST_CHOSEN)
      throw badInput(
        `${chosen.size} decisions are chosen; a session talks about ${MOST_CHOSEN} at most.`,
        because("SESSION_TOO_MANY", { most: MOST_CHOSEN }),
      );
    const standing = (await decisionsOf(rows, held.id)).filter(({ mergedIntoId }) => mergedIntoId === null);
    const unknown = ids.find((id) => !standing.some((each) => each.id === id));
    if (unknown !== undefined) throw notFound("There is no such decision in this session.");
    await rows("update session_decision set is_chosen = id = any($2::uuid[]) where session_id = $1", [
      held.id,
      [...chosen],
    ]);
  });

/** Puts a decision in other words, says whether it is of an own programme, or which decision of the register it is about. */
export const edit = (context: Context, session: string, input: SessionDecisionInput): Promise<Sheet> =>
  changeLed(context, session, async (rows, held) => {
    const { id } = await needDecision(rows, held.id, input.id);
    if (typeof input.label === "string")
      await rows("update session_decision set label = $2 where id = $1", [
        id,
        needLine("label", input.label, 200),
      ]);
    if (typeof input.isOwnProgramme === "boolean")
      await rows("update session_decision set is_own_programme = $2 where id = $1", [
        id,
        input.isOwnProgramme,
      ]);
    if (typeof input.decision === "string")
      await link(rows, context, { id, session: held.id }, input.decision);
  });

async function link(
  rows: Ask,
  { viewer }: Context,
  { id, session }: { readonly id: string; readonly session: string },
  named: string,
): Promise<void> {
  const values = new Values(viewer.sight);
  const wanted = values.bind(named);
  const [decision] = await rows<{ id: string }>(
    `select x.id from decision x where (x.slug = ${wanted} or x.id::text = ${wanted}) and ${seesDecision("x", values)}`,
    values.list,
  );
  if (named !== "" && !decision)
    throw notFound(`There is no decision “${named.slice(0, 60)}” in the register.`);
  await refuseLinkedTwice(rows, { id, session, decision: decision?.id ?? null });
  await rows("update session_decision set decision_id = $2 where id = $1", [id, decision?.id ?? null]);
}

/** @throws {Refusal} when another decision that stands in a session is about the same one of the register. */
async function refuseLinkedTwice(
  rows: Ask,
  {
    id,
    session,
    decision,
  }: { readonly id: string; readonly session: string; readonly decision: string | null },
): Promise<void> {
  const [other] = await rows(
    "select from session_decision where session_id = $1 and decision_id = $2 and id <> $3 and merged_into_id is null",
    [session, decision, id],
  );
  if (other)
    throw conflict(
      "Another decision of this session is about that one of the register; take one into the other.",
      because("SESSION_LINKED_TWICE"),
    );
}
