import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

/** Signs that nobody sees, or that turn the direction of what follows; line breaks are none of them. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Longest that somebody writes beside a record. */
export const LONGEST_TEXT = 2000;

/** A text as it is kept: without spaces around, and null for an empty one. @throws {Refusal} when it is too long or holds what cannot be seen. */
export function checkText(field: string, given: string | null): string | null {
  const text = given?.trim() ?? "";
  if (text.length > LONGEST_TEXT)
    throw badInput(
      `${field} has ${text.length} characters; it must have at most ${LONGEST_TEXT}.`,
      because("TEXT_TOO_LONG", { most: LONGEST_TEXT }),
    );
  if (UNSEEN.test(text.replace(/[\n\t]/g, " ")))
    throw badInput(
      `${field} holds a sign that cannot be seen, such as one that turns the direction of reading; leave it out.`,
      because("TEXT_UNSEEN_SIGN"),
    );
  return text === "" ? null : text;
}
