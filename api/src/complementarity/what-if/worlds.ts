import type { Context } from "../../context.ts";
import type { MatrixQuestion } from "../matrix.queries.ts";
import { type AppliedChange, applyChanges } from "./apply-changes.ts";
import { type AskedChange, checkChanges } from "./check-changes.ts";
import { knownNames, suppositionsOf } from "./named-in-changes.queries.ts";
import type { ScenarioChangeInput } from "./scenario-change.input.ts";
import { type AnnouncedChange, announcedChanges } from "./standing-intentions.queries.ts";
import type { WorkRow } from "./work-row.ts";
import { loadWork } from "./work-rows.queries.ts";

/** What is supposed. */
export interface Supposed {
  readonly changes: readonly ScenarioChangeInput[];
  /** Whether what organisations announced is supposed first. */
  readonly withIntentions: boolean;
}

/** A change as it was applied; its organisation is an id. */
export type DoneChange = AskedChange & AppliedChange & { readonly announcedFrom: string | null };

/** The rows of what is and of what would be, from which everything else is computed. */
export interface Worlds {
  readonly before: readonly WorkRow[];
  readonly after: readonly WorkRow[];
  readonly changes: readonly DoneChange[];
}

/**
 * Loads what the viewer sees once, and supposes the changes in it.
 *
 * @throws {Refusal} when a change is not whole, or names what is not there.
 */
export async function suppose(
  { database, viewer: { sight } }: Pick<Context, "database" | "viewer">,
  { filter, day }: Pick<MatrixQuestion, "filter" | "day">,
  { changes, withIntentions }: Supposed,
): Promise<Worlds> {
  const asked = changes.map(asAsked);
  checkChanges(asked);
  const announced = withIntentions ? await announcedChanges(database, sight) : [];
  const all: readonly (AskedChange | AnnouncedChange)[] = [...announced, ...asked];
  const known = await knownNames(database.rows, all, sight);
  // each list by itself: what somebody asked keeps its numbers, whatever was announced
  const suppositions = [...suppositionsOf(announced, known), ...suppositionsOf(asked, known)];
  const before = await loadWork(database, { filter, day, sight });
  const { rows: after, applied } = applyChanges(before, suppositions);
  const done = suppositions.flatMap((supposition, at) => {
    const [change, what] = [all[at], applied[at]];
    if (!change || !what) return [];
    const organisation = "organisation" in supposition ? supposition.organisation : null;
    const announcedFrom = "announcedFrom" in change ? change.announcedFrom : null;
    return [{ ...change, ...what, organisation, announcedFrom }];
  });
  return { before, after, changes: done };
}

/** A change as it is asked for, with null for what is left out. */
export const asAsked = ({ kind, ...given }: ScenarioChangeInput): AskedChange => ({
  kind,
  organisation: given.organisation ?? null,
  place: given.place ?? null,
  theme: given.theme ?? null,
  framework: given.framework ?? null,
  factor: given.factor ?? null,
  effortEur: given.effortEur ?? null,
});
