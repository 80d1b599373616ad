import { foldName, foldText, type Independence, type Language, SubstantiationAnswer } from "@onze/schema";
import { readEmail, readLanguage, readName } from "../../accounts/person-fields.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { needLine, readLine, readParagraphs } from "../../shared/given-text.ts";
import type { SubstantiationAnswerInput, SubstantiatorInput } from "./substantiation.input.ts";

const LONGEST = { line: 200, comment: 2000 } as const;

/** A place of work with what it is compared by. */
interface Affiliation {
  readonly affiliation: string | null;
  readonly affiliationKey: string | null;
}

function readAffiliation(field: string, given: string | null | undefined): Affiliation {
  const affiliation = readLine(field, given, LONGEST.line);
  return { affiliation, affiliationKey: affiliation && (foldName(affiliation) || null) };
}

/** Somebody as they are stored who is asked. */
export interface SubstantiatorFields extends Affiliation {
  readonly name: string;
  readonly nameKey: string;
  readonly position: string;
  readonly email: string;
  readonly language: Language;
  readonly independence: Independence;
}

/** @throws {Refusal} that names what is wrong. */
export function checkSubstantiator(input: SubstantiatorInput): SubstantiatorFields {
  const name = readName(input.name);
  return {
    ...{ name, nameKey: foldText(name) || name.toLowerCase() },
    position: needLine("position", input.position, LONGEST.line),
    ...readAffiliation("affiliation", input.affiliation),
    email: readEmail(input.email),
    language: readLanguage(input.language),
    independence: input.independence,
  };
}

/** What somebody says, as it is stored. */
export interface AnswerFields extends Affiliation {
  readonly fact: SubstantiationAnswer;
  readonly contribution: SubstantiationAnswer;
  readonly comment: string | null;
  readonly consentsToName: boolean;
}

/** @throws {Refusal} that names what is wrong, or where an answer says one thing and its opposite. */
export function checkAnswer(input: SubstantiationAnswerInput): AnswerFields {
  const { fact, contribution, consentsToName } = input;
  if (fact === SubstantiationAnswer.DISAGREE && contribution === SubstantiationAnswer.FULL)
    throw badInput(
      "fact is DISAGREE and contribution is FULL: nobody contributed to a change that did not take place. Answer one of them otherwise.",
      because("ANSWER_CONTRADICTS"),
    );
  return {
    ...{ fact, contribution, consentsToName },
    comment: readParagraphs("comment", input.comment, LONGEST.comment),
    ...readAffiliation("worksFor", input.worksFor),
  };
}
