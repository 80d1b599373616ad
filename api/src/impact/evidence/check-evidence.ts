import type { EvidenceClaim, EvidenceKind, EvidenceObserved, Visibility } from "@onze/schema";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay, readUrl } from "../../shared/given-source.ts";
import { needLine, readLine, readParagraphs } from "../../shared/given-text.ts";
import type { EditEvidenceInput } from "./evidence.input.ts";

const LONGEST = { title: 300, source: 300, group: 100 } as const;

/** A piece of evidence as it is stored. */
export interface EvidenceFields {
  readonly claim: EvidenceClaim;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly datedOn: string | null;
  readonly expected: string | null;
  readonly ifTrue: number | null;
  readonly ifFalse: number | null;
  readonly observed: EvidenceObserved;
  readonly dependencyGroup: string | null;
  readonly visibility: Visibility;
}

/** Evidence that can be written down. @param today `YYYY-MM-DD`. @throws {Refusal} that names what is wrong. */
export function checkEvidence(input: EditEvidenceInput, today: string): EvidenceFields {
  const { claim, kind, observed, visibility, ifTrue = null, ifFalse = null } = input;
  checkLikelihoods(ifTrue, ifFalse);
  return {
    ...{ claim, kind, observed, visibility, ifTrue, ifFalse },
    title: needLine("title", input.title, LONGEST.title),
    source: needLine("source", input.source, LONGEST.source),
    url: readUrl("url", input.url),
    datedOn: input.datedOn ? readPastDay("datedOn", input.datedOn, today) : null,
    expected: readParagraphs("expected", input.expected),
    dependencyGroup: readLine("dependencyGroup", input.dependencyGroup, LONGEST.group),
  };
}

function checkLikelihoods(ifTrue: number | null, ifFalse: number | null): void {
  if ((ifTrue === null) !== (ifFalse === null))
    throw badInput(
      `ifTrue is ${ifTrue} and ifFalse is ${ifFalse}; give both, each from 0 to 1, or neither.`,
      because("EVIDENCE_JUDGED_BY_HALF"),
    );
  for (const [field, value] of Object.entries({ ifTrue, ifFalse }))
    if (value !== null && !(value >= 0 && value <= 1))
      throw badInput(
        `${field} is ${value}; it must be from 0 to 1.`,
        because("EVIDENCE_LIKELIHOOD_RANGE", { value }),
      );
}

const QUESTIONS = 20;

/** The answers to the checklist of Bond. @throws {Refusal} unless there are twenty, each 1 to 4. */
export function checkScores(scores: readonly number[]): readonly number[] {
  if (scores.length !== QUESTIONS)
    throw badInput(
      `scores has ${scores.length} answers; the checklist has ${QUESTIONS} questions.`,
      because("BOND_QUESTIONS", { answers: scores.length }),
    );
  const strange = scores.find((score) => score < 1 || score > 4);
  if (strange === undefined) return scores;
  throw badInput(
    `scores holds ${strange}; each answer is 1, 2, 3 or 4.`,
    because("BOND_SCORE_RANGE", { value: strange }),
  );
}
