import { ImpactArena, type Language, RivalAssessment, type Visibility } from "@onze/schema";
import { readLanguage } from "../../accounts/person-fields.ts";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine, needText, readParagraphs } from "../../shared/given-text.ts";
import type { ContributionInput, OutcomeInput, RivalAssessmentInput } from "./outcome-changes.input.ts";

const LONGEST = {
  title: 300,
  actor: 200,
  change: 2000,
  state: 1000,
  significance: 2000,
  story: 8000,
  narrative: 4000,
  because: 1000,
} as const;

/** A change as it is stored. */
export interface OutcomeFields
  extends Omit<Required<OutcomeInput>, "country" | "region" | "changedUntil" | "language"> {
  readonly language: Language;
  readonly country: string | null;
  readonly region: string | null;
  readonly changedUntil: string | null;
}

/**
 * A change that can be recorded, or said anew. What else its statement lacks is told beside it, and keeps nobody from
 * recording it.
 *
 * @throws {Refusal} that names what is wrong.
 */
export function checkOutcome(input: OutcomeInput, today: string): OutcomeFields {
  const { actorKind, theme, arena, influenceType, direction, isIntended, visibility } = input;
  return {
    ...{ actorKind, theme, arena, influenceType, direction, isIntended, visibility },
    ...placeOf(input),
    ...daysOf(input, today),
    title: needLine("title", input.title, LONGEST.title),
    language: readLanguage(input.language),
    actor: needLine("actor", input.actor, LONGEST.actor),
    change: needText("change", input.change, LONGEST.change),
    changedFrom: readParagraphs("changedFrom", input.changedFrom, LONGEST.state),
    changedTo: readParagraphs("changedTo", input.changedTo, LONGEST.state),
    significance: readParagraphs("significance", input.significance, LONGEST.significance),
    story: readParagraphs("story", input.story, LONGEST.story),
  };
}

function placeOf({
  arena,
  country = null,
  region = null,
}: OutcomeInput): Pick<OutcomeFields, "country" | "region"> {
  if (country !== null && region !== null)
    throw badInput(`country is ${country} and region is ${region}; a change has one place at most.`);
  if (arena === ImpactArena.PARTNER_COUNTRY && country === null && region === null)
    throw badInput(
      "country and region are left out; what changed in a partner country changed in one of them, or in a region.",
      because("OUTCOME_PLACE_MISSING"),
    );
  return { country, region };
}

function daysOf(
  { changedOn, changedUntil = null }: OutcomeInput,
  today: string,
): Pick<OutcomeFields, "changedOn" | "changedUntil"> {
  readPastDay("changedOn", changedOn, today);
  if (changedUntil === null) return { changedOn, changedUntil };
  readPastDay("changedUntil", changedUntil, today);
  if (changedUntil >= changedOn) return { changedOn, changedUntil };
  throw badInput(
    `changedUntil is ${changedUntil}, before changedOn, ${changedOn}.`,
    because("ENDS_BEFORE_START"),
  );
}

/** A refusal of a change that took place before it was asked for. */
export const beforeDemand = (changedOn: string, raisedOn: string): Refusal =>
  badInput(
    `changedOn is ${changedOn}; a demand that it has to do with was raised after that, on ${raisedOn}.`,
    because("OUTCOME_BEFORE_DEMAND", { day: raisedOn }),
  );

/** A contribution as it is stored, but for what was done, which is not looked up yet. */
export interface ContributionFields {
  readonly narrative: string;
  readonly language: Language;
  readonly role: string;
  readonly beganOn: string | null;
  readonly endedOn: string | null;
  readonly visibility: Visibility;
}

/** A contribution that can be. @throws {Refusal} that names what is wrong. */
export function checkContribution(input: ContributionInput, today: string): ContributionFields {
  const { role, beganOn = null, endedOn = null, visibility } = input;
  if (beganOn !== null) readPastDay("beganOn", beganOn, today);
  if (endedOn !== null) readPastDay("endedOn", endedOn, today);
  if (beganOn !== null && endedOn !== null && endedOn < beganOn)
    throw badInput(`endedOn is ${endedOn}, before beganOn, ${beganOn}.`, because("ENDS_BEFORE_START"));
  return {
    ...{ role, beganOn, endedOn, visibility },
    narrative: needText("narrative", input.narrative, LONGEST.narrative),
    language: readLanguage(input.language),
  };
}

/** What else may explain a change. @throws {Refusal} when nobody says. */
export const checkRival = (given: string): string => needText("text", given, LONGEST.because);

/** An assessment as it is stored. */
export interface AssessmentFields {
  readonly assessment: RivalAssessment;
  readonly because: string | null;
  readonly assessedOn: string | null;
}

/** An assessment that can be: with its reason, or taken back. @throws {Refusal} when its reason is missing. */
export function checkAssessment(
  { assessment, because: why }: RivalAssessmentInput,
  today: string,
): AssessmentFields {
  if (assessment === RivalAssessment.NOT_ASSESSED) return { assessment, because: null, assessedOn: null };
  return { assessment, because: needText("because", why, LONGEST.because), assessedOn: today };
}
