import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

/** Line breaks, tabs and the like, which no name has, and signs that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/**
 * A text of one line as it is stored: without spaces around, and null for what is empty.
 *
 * @param field what the text is called in a refusal.
 * @throws {Refusal} when it has more than `most` characters, or one that cannot be seen.
 */
export function checkedText(field: string, given: string | null, most: number): string | null {
  const text = given?.trim() ?? "";
  if (text.length > most)
    throw badInput(
      `${field} has ${text.length} characters; it must have at most ${most}.`,
      because("TEXT_TOO_LONG", { most }),
    );
  if (UNSEEN.test(text))
    throw badInput(
      `${field} holds a sign that cannot be seen, such as a line break; leave it out.`,
      because("TEXT_UNSEEN_SIGN"),
    );
  return text === "" ? null : text;
}
