import { foldText, type Language } from "@onze/schema";
import { readLanguage } from "../../accounts/person-fields.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readPastDay } from "../../shared/given-source.ts";
import { needLine, readLine, readParagraphs } from "../../shared/given-text.ts";
import type { TermDecisionInput, TermInput } from "./term.input.ts";
import { isUndecided } from "./term.policy.ts";

const LONGEST = { word: 100, meaning: 1000, instead: 200, reason: 1000 } as const;

/** A word that is proposed, as it is stored. */
export interface TermFields {
  readonly word: string;
  readonly wordKey: string;
  readonly language: Language;
  readonly meaning: string | null;
  readonly instead: string | null;
  readonly forms: readonly string[];
  readonly reasons: string;
}

/** A word that can be proposed. @throws {Refusal} that names what is wrong. */
export const checkTerm = (input: TermInput): TermFields => ({
  word: needWord("word", input.word),
  wordKey: foldText(input.word),
  language: readLanguage(input.language),
  ...saidOf(input),
  reasons: needReason("reasons", input.reasons),
});

/** What is said of a word besides the word itself. */
const saidOf = (input: Pick<TermInput, "meaning" | "instead" | "forms">) => ({
  meaning: readParagraphs("meaning", input.meaning, LONGEST.meaning),
  instead: readLine("instead", input.instead, LONGEST.instead),
  forms: input.forms.map((form) => needWord("forms", form)),
});

/** What was decided on a word, as it is stored; of one that is open again nothing. */
export interface DecidedFields extends Pick<TermFields, "meaning" | "instead" | "forms"> {
  readonly exceptions: readonly string[];
  readonly because: string | null;
  readonly decidedOn: string | null;
}

/** What can be decided on a word. @throws {Refusal} that names what is wrong, and where a decision has no reason or no day. */
export function checkDecided(input: TermDecisionInput, today: string): DecidedFields {
  const said = {
    ...saidOf(input),
    exceptions: input.exceptions.map((phrase) => needWord("exceptions", phrase)),
  };
  if (isUndecided(input.status)) return { ...said, because: null, decidedOn: null };
  if (!input.decidedOn)
    throw badInput(
      `decidedOn is left out; a word that is ${input.status} was decided on some day.`,
      because("TERM_DAY_MISSING"),
    );
  return {
    ...said,
    because: needReason("because", input.because),
    decidedOn: readPastDay("decidedOn", input.decidedOn, today),
  };
}

/** Why somebody says something of a word. @throws {Refusal} where that is left out. */
export function needReason(field: string, given: string | null | undefined): string {
  const reason = readParagraphs(field, given, LONGEST.reason);
  if (reason !== null) return reason;
  throw badInput(
    `${field} is empty; what is said of a word is said with a reason, of 1 to ${LONGEST.reason} characters.`,
    because("REASON_MISSING"),
  );
}

/** A word or a phrase, which has letters or digits. @throws {Refusal} where it has none. */
function needWord(field: string, given: string): string {
  const word = needLine(field, given, LONGEST.word);
  if (foldText(word) !== "") return word;
  throw badInput(
    `${field} is “${word.slice(0, 60)}”; a word has letters or digits.`,
    because("TERM_WITHOUT_LETTERS"),
  );
}
