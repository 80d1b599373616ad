import { LANGUAGES, type Language } from "@onze/schema";
import { badInput, type Refusal } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

const LONGEST_NAME = 200;
/** What mail servers take at most. */
export const LONGEST_EMAIL = 254;

/** Without signs that nobody sees, which make one address look like another. */
const EMAIL = /^[^\s\p{C}@<>()[\]\\,;:"]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/u;

/** What mail programs make a link of, also without `https://`; nor one letter, a point and a name: A.Jansen is somebody. */
const LINK = /:\/\/|\bwww\.|[\p{L}\d-]{2,}[.\u3002\uFF0E\uFF61]\p{L}{2,}|\p{L}[.]\p{L}{2,}\//iu;

/** Whether a text in small letters could be an address to send mail to. */
export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

/** An e-mail address in small letters. @throws {Refusal} when it is none. */
export function readEmail(given: string): string {
  const email = given.trim().toLowerCase();
  if (isEmail(email)) return email;
  throw badInput(
    `email is "${given.slice(0, 60)}"; it must be an e-mail address such as ana@example.org.`,
    because("EMAIL_WRONG"),
  );
}

/** A name on one line. @throws {Refusal} when it is empty, too long, or would be a link in a mail. */
export const readName = (given: string): string => readWith(findNameProblem, given);

/** What something is called that no mail tells, such as `Power.BI`. @throws {Refusal} when it is empty or too long. */
export const readLabel = (given: string): string => readWith(findLabelProblem, given);

/** Why a text is no name; null when nothing is wrong with it. */
export function findNameProblem(given: string): Refusal | null {
  const problem = findLabelProblem(given);
  if (problem || !LINK.test(onOneLine(given))) return problem;
  return badInput("name holds the address of a site; it must be a name.", because("NAME_HOLDS_ADDRESS"));
}

function findLabelProblem(given: string): Refusal | null {
  const { length } = onOneLine(given);
  if (length === 0) return badInput("name is empty; it must be a name.", because("NAME_EMPTY"));
  if (length <= LONGEST_NAME) return null;
  return badInput(
    `name has ${length} characters; it may have at most ${LONGEST_NAME}.`,
    because("TEXT_TOO_LONG", { most: LONGEST_NAME }),
  );
}

function readWith(findProblem: (given: string) => Refusal | null, given: string): string {
  const problem = findProblem(given);
  if (problem) throw problem;
  return onOneLine(given);
}

const onOneLine = (text: string): string => text.replaceAll(/[\p{C}\s]+/gu, " ").trim();

/** One of our languages. @throws {Refusal} when it is another. */
export function readLanguage(given: string): Language {
  const language = LANGUAGES.find((known) => known === given);
  if (language) return language;
  throw badInput(`language is "${given.slice(0, 20)}"; it must be one of ${LANGUAGES.join(", ")}.`);
}
