import { badInput } from "../errors.ts";
import { type Because, because } from "../refusal-reasons.ts";

/** Control signs, such as line breaks and tabs, and signs that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Longest that somebody writes beside a record. */
const LONGEST_NOTE = 2000;

/**
 * A text of one line as it is stored: without spaces around, and null for what is empty.
 *
 * @param field what the text is called in a refusal.
 * @throws {Refusal} when it has more than `most` characters, or one that cannot be seen.
 */
export function readLine(field: string, given: string | null | undefined, most: number): string | null {
  const text = shortened(field, given, most);
  if (!UNSEEN.test(text)) return text || null;
  throw badInput(
    `${field} holds a sign that cannot be seen, such as a line break; leave it out.`,
    because("TEXT_UNSEEN_SIGN"),
  );
}

/** The same of a text that must be there. @throws {Refusal} when it is empty as well. */
export function needLine(
  field: string,
  given: string | null | undefined,
  most: number,
  why: Because = because("TEXT_EMPTY"),
): string {
  const text = readLine(field, given, most);
  if (text !== null) return text;
  throw badInput(`${field} is empty; it must have 1 to ${most} characters.`, why);
}

/** A text of several lines as it is stored, of which line breaks and tabs are a part. @throws {Refusal} as `readLine` does. */
export function readParagraphs(
  field: string,
  given: string | null | undefined,
  most = LONGEST_NOTE,
): string | null {
  const text = shortened(field, given, most);
  if (!UNSEEN.test(text.replace(/[\n\t]/g, " "))) return text || null;
  throw badInput(
    `${field} holds a sign that cannot be seen, such as one that turns the direction of reading; leave it out.`,
    because("TEXT_UNSEEN_SIGN"),
  );
}

/** The same of a text that must be there. @throws {Refusal} when it is empty as well. */
export function needText(field: string, given: string | null | undefined, most = LONGEST_NOTE): string {
  const text = readParagraphs(field, given, most);
  if (text !== null) return text;
  throw badInput(`${field} is empty; it must have 1 to ${most} characters.`, because("TEXT_EMPTY"));
}

function shortened(field: string, given: string | null | undefined, most: number): string {
  const text = given?.trim() ?? "";
  if (text.length <= most) return text;
  throw badInput(
    `${field} has ${text.length} characters; it must have at most ${most}.`,
    because("TEXT_TOO_LONG", { most }),
  );
}
