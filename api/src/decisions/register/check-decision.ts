import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readUrl } from "../../shared/given-source.ts";
import { needLine, needText, readLine, readParagraphs } from "../../shared/given-text.ts";
import type { DecisionInput, StageInput } from "./decision.input.ts";

const LONGEST = {
  title: 200,
  objective: 2000,
  reason: 500,
  agreement: 300,
  accessNote: 1000,
  note: 500,
  days: 1000,
} as const;

/** A decision as it is stored, but for who leads it and the body that decides. */
export type DecisionFields = Omit<Required<DecisionInput>, "body" | "ledBy">;

/**
 * A decision that can be opened, or said anew. R9: what is for one constituency alone says why. R12: it names the agreement on
 * position-taking that bounds it.
 *
 * @throws {Refusal} that names what is wrong.
 */
export function checkDecision(input: DecisionInput): DecisionFields {
  const { type, isOwnProgramme, openedOn, isPublic } = input;
  const openTo = [...new Set(input.openTo)];
  const restrictedBecause = readLine("restrictedBecause", input.restrictedBecause, LONGEST.reason);
  if (openTo.length === 1 && restrictedBecause === null)
    throw badInput(
      `openTo is ${openTo[0]} alone; a decision is open to the whole umbrella and its partners, so say in restrictedBecause why this one is not.`,
      because("DECISION_FOR_ONE_WITHOUT_REASON"),
    );
  return {
    ...{ type, isOwnProgramme, openedOn, isPublic, openTo },
    title: needLine("title", input.title, LONGEST.title),
    objective: needText("objective", input.objective, LONGEST.objective),
    restrictedBecause: openTo.length === 1 ? restrictedBecause : null,
    positionAgreement: needAgreement(input.positionAgreement),
    positionAgreementUrl: readUrl("positionAgreementUrl", input.positionAgreementUrl),
    accessMeasures: [...new Set(input.accessMeasures)],
    accessNote: readParagraphs("accessNote", input.accessNote, LONGEST.accessNote),
    answerWithinDays: readDays("answerWithinDays", input.answerWithinDays),
    contestWithinDays: readDays("contestWithinDays", input.contestWithinDays),
  };
}

function needAgreement(given: string | null | undefined): string {
  const agreement = readLine("positionAgreement", given, LONGEST.agreement);
  if (agreement !== null) return agreement;
  throw badInput(
    "positionAgreement is empty; name the agreement on position-taking that bounds the decision, as each has one.",
    because("TEXT_EMPTY"),
  );
}

function readDays(field: string, given: number | null | undefined): number | null {
  if (given === null || given === undefined) return null;
  if (given >= 1 && given <= LONGEST.days) return given;
  throw badInput(
    `${field} is ${given}; it must be 1 to ${LONGEST.days} days.`,
    because("DAYS_WRONG", { most: LONGEST.days }),
  );
}

/** A stage as it is stored. */
export interface StageFields {
  readonly id: string | null;
  readonly kind: string;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly note: string | null;
}

/** Stages that can be, in the order of their days. @throws {Refusal} that names the first that cannot. */
export function checkStages(stages: readonly StageInput[]): StageFields[] {
  const read = stages.map(({ id = null, kind, opensOn, closesOn = null, note }) => {
    if (closesOn !== null && closesOn < opensOn)
      throw badInput(
        `${kind} closes on ${closesOn}, before it opens on ${opensOn}.`,
        because("ENDS_BEFORE_START"),
      );
    return { id, kind, opensOn, closesOn, note: readLine("note", note, LONGEST.note) };
  });
  return read.sort((a, b) => a.opensOn.localeCompare(b.opensOn));
}
