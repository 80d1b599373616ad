import { allow, allowEver } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import type { Ask } from "../shared/database.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { editFramework } from "./framework.policy.ts";

/** A framework that is being changed. */
export interface LockedFramework {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly referenceId: string | null;
}

const LOCK = `select f.id, f.code, f.kind, f.reference_organisation_id as "referenceId" from framework f`;

/**
 * Runs a change of a framework, or of what it holds, in one transaction; nobody else changes it meanwhile.
 *
 * @param condition SQL that finds the framework `f` by `$1`, which is `key`.
 * @returns the code of the framework.
 * @throws {Refusal} when there is none, it is not for the viewer to change, or somebody else holds it for long.
 */
export function changeFramework(
  { database, viewer }: Context,
  condition: string,
  key: string,
  work: (rows: Ask, framework: LockedFramework) => Promise<void>,
): Promise<string> {
  allowEver(editFramework, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const [framework] = await rows<LockedFramework>(`${LOCK} where ${condition} for update`, [key]);
    if (!framework) throw notFound("There is no such framework, or nothing of it under this id.");
    allow(editFramework, viewer, framework.referenceId ? [framework.referenceId] : []);
    await work(rows, framework);
    return framework.code;
  });
}

/** Finds a framework by its code. */
export const BY_CODE = "f.code = $1";
/** Finds the framework of one of its goals, or of its actors. */
export const ofPart = (table: "strategic_goal" | "framework_actor"): string =>
  `f.id = (select framework_id from ${table} where id::text = $1)`;

/** @throws {Refusal} naming the first code that is no theme. */
export async function checkThemes(rows: Ask, themes: readonly string[]): Promise<void> {
  const [odd] = await rows<{ code: string }>(
    "select code from unnest($1::text[]) code where code not in (select t.code from theme t) limit 1",
    [themes],
  );
  if (odd) throw badInput(`There is no theme “${odd.code.slice(0, 60)}”; it must be the code of a theme.`);
}
