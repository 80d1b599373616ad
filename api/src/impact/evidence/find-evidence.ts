import { allow } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { conflict, notFound } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import {
  hasPartIn,
  readAs,
  seesEvidence,
  seesNamedThere,
  seesOutcome,
} from "../../shared/visibility-impact.ts";
import { speakOfOwnPart } from "../impact.policy.ts";

/** The change that somebody names by slug or id and sees: the one that it was merged into, where it was. @throws {Refusal} when there is none. */
async function needOutcome(rows: Ask, { viewer }: Context, named: string): Promise<string> {
  const values = new Values(viewer.sight);
  const name = values.bind(named);
  const [found] = await rows<{ id: string }>(
    `select ${readAs("n", values)} as id from outcome n where (n.slug = ${name} or n.id::text = ${name}) and ${seesOutcome("n", values)}`,
    values.list,
  );
  if (found) return found.id;
  throw notFound(`There is no change “${named.slice(0, 60)}”.`);
}

/** A change, and an organisation of it in whose name something is said. */
export interface Speaking {
  readonly outcome: string;
  readonly organisation: string;
}

/**
 * The ids of a change and of an organisation that wrote it down or contributed to it, as far as somebody knows that.
 *
 * @throws {Refusal} when there is no such change or organisation, it is not theirs to speak for, or has no part in it.
 */
export async function needSpeaking(rows: Ask, context: Context, named: Speaking): Promise<Speaking> {
  const { viewer } = context;
  const outcome = await needOutcome(rows, context, named.outcome);
  const organisation = await needOrganisation(rows, viewer.sight, named.organisation);
  allow(speakOfOwnPart, viewer, [organisation]);
  const values = new Values(viewer.sight);
  const [known] = await rows(
    `select from organisation n join outcome o on o.id = ${values.bind(outcome)} where n.id = ${values.bind(organisation)}
      and ${seesNamedThere("n", values)} and ${hasPartIn("n.id", "o", values)}`,
    values.list,
  );
  if (known) return { outcome, organisation };
  throw conflict(
    `“${named.organisation.slice(0, 60)}” did not write this change down, nor say that it contributed to it; whoever did brings evidence.`,
    because("EVIDENCE_OF_OTHERS"),
  );
}

/** A piece of evidence that is being changed. */
export interface HeldEvidence {
  readonly id: string;
  /** The change under which it is read. */
  readonly outcome: string;
  readonly url: string | null;
}

/** A piece of evidence that somebody sees and may change, held until that is done. @throws {Refusal} when there is none, or it is not theirs. */
export async function holdEvidence(
  rows: Ask,
  { viewer }: Pick<Context, "viewer">,
  id: string,
): Promise<HeldEvidence> {
  const values = new Values(viewer.sight);
  const [found] = await rows<HeldEvidence & { addedBy: string | null }>(
    `select e.id, e.url, e.added_by_id as "addedBy", (select ${readAs("o", values)} from outcome o where o.id = e.outcome_id) as outcome
      from evidence_item e where e.id::text = ${values.bind(id)} and ${seesEvidence("e", values)} for update of e`,
    values.list,
  );
  if (!found) throw notFound(`There is no piece of evidence “${id.slice(0, 60)}”.`);
  allow(speakOfOwnPart, viewer, found.addedBy === null ? [] : [found.addedBy]);
  return found;
}
