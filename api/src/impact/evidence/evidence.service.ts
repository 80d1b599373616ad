import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import type { Ask } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import { checkEvidence, checkScores, type EvidenceFields } from "./check-evidence.ts";
import type { BondArgs, EditEvidenceInput, EvidenceInput } from "./evidence.input.ts";
import { holdEvidence, needSpeaking } from "./find-evidence.ts";

const COLUMNS = {
  claim: "claim",
  kind: "kind",
  title: "title",
  source: "source",
  url: "url",
  datedOn: "dated_on",
  expected: "expected",
  ifTrue: "if_true",
  ifFalse: "if_false",
  observed: "observed",
  dependencyGroup: "dependency_group",
  visibility: "visibility",
} as const satisfies Record<keyof EvidenceFields, string>;

const NAMES = Object.values(COLUMNS);

const valuesOf = (fields: EvidenceFields): readonly unknown[] =>
  Object.keys(COLUMNS).map((key) => fields[key as keyof EvidenceFields]);

/** Places of the values of a piece of evidence, after those that stand before them. */
const PLACES = NAMES.map((_, place) => `$${place + 3}`).join(", ");

const change = (context: Context, work: (rows: Ask) => Promise<string>): Promise<string> => {
  allowEver(speakOfOwnPart, context.viewer);
  return changeWithoutWaiting(context.database, actorOf(context.viewer), work);
};

/** Writes a piece of evidence down. @returns the id of the change. @throws {Refusal} when it cannot be, or is not theirs to bring. */
export function add(context: Context, outcome: string, input: EvidenceInput): Promise<string> {
  const fields = checkEvidence(input, context.dayInBrussels);
  return change(context, async (rows) => {
    const of = await needSpeaking(rows, context, { outcome, organisation: input.addedBy });
    await rows(
      `insert into evidence_item (outcome_id, added_by_id, ${NAMES.join(", ")}) values ($1, $2, ${PLACES})`,
      [of.outcome, of.organisation, ...valuesOf(fields)],
    );
    return of.outcome;
  });
}

/** Writes it anew; of another address nobody knows yet whether it answers. @returns the id of the change. @throws {Refusal} as `add` does. */
export function edit(context: Context, id: string, input: EditEvidenceInput): Promise<string> {
  const fields = checkEvidence(input, context.dayInBrussels);
  return change(context, async (rows) => {
    const held = await holdEvidence(rows, context, id);
    const isSame = held.url === fields.url;
    await rows(
      `update evidence_item set (${NAMES.join(", ")}) = row(${PLACES}),
        link_state = case when $2 then link_state end, link_checked_on = case when $2 then link_checked_on end where id = $1`,
      [held.id, isSame, ...valuesOf(fields)],
    );
    return held.outcome;
  });
}

/** Takes a piece of evidence away, with its copy. @returns the id of the change. @throws {Refusal} when there is none, or it is not theirs. */
export async function remove(context: Context, id: string): Promise<string> {
  const outcome = await change(context, async (rows) => {
    const held = await holdEvidence(rows, context, id);
    await rows("delete from evidence_item where id = $1", [held.id]);
    return held.outcome;
  });
  await context.copies.tidyUp();
  return outcome;
}

/** Keeps how an organisation judges its own evidence, or judges it anew. @returns the id of the change. @throws {Refusal} as `add` does. */
export function assessByBond(context: Context, { note, ...given }: BondArgs): Promise<string> {
  const scores = checkScores(given.scores);
  const text = readParagraphs("note", note);
  return change(context, async (rows) => {
    const of = await needSpeaking(rows, context, given);
    await rows(
      `insert into bond_assessment (outcome_id, organisation_id, scores, note, assessed_on) values ($1, $2, $3, $4, $5)
        on conflict (outcome_id, organisation_id) do update set scores = excluded.scores, note = excluded.note, assessed_on = excluded.assessed_on`,
      [of.outcome, of.organisation, scores, text, context.dayInBrussels],
    );
    return of.outcome;
  });
}
