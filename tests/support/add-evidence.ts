import { addOutcome } from "./add-outcome.ts";
import type { TestApp } from "./start-app.ts";

/** A piece of evidence to be written; the rest is filled in. */
export interface NewEvidence {
  /** Id of who brings it. */
  readonly addedBy: string;
  /** Id of the change; left out, one that the same organisation harvested. */
  readonly outcome?: string;
  readonly title?: string;
  readonly claim?: string;
  readonly observed?: string;
  readonly visibility?: string;
  readonly url?: string | null;
  readonly ifTrue?: number | null;
  readonly ifFalse?: number | null;
  readonly group?: string | null;
}

/** Writes a piece of evidence by plain SQL. @returns its id. */
export async function addEvidence(
  { sql }: Pick<TestApp, "sql">,
  { addedBy, title = "Minutes of the committee", visibility = "PUBLIC", url = null, ...given }: NewEvidence,
): Promise<string> {
  const outcome = given.outcome ?? (await addOutcome({ sql }, { harvestedBy: addedBy })).id;
  const { claim = "CONTRIBUTION", observed = "SEEN", ifTrue = null, ifFalse = null, group = null } = given;
  const [made] = await sql<{ id: string }>(
    `insert into evidence_item (outcome_id, added_by_id, claim, kind, title, source, url, observed, if_true, if_false, dependency_group, visibility)
      values ($1, $2, $3, 'MINUTES', $4, 'The committee', $5, $6, $7, $8, $9, $10) returning id`,
    [outcome, addedBy, claim, title, url, observed, ifTrue, ifFalse, group, visibility],
  );
  if (!made) throw new Error("a piece of evidence was not written");
  return made.id;
}
