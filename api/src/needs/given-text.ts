import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

/** Control signs, but for line breaks and tabs, and signs that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** A text as it is stored, on one line: null for an empty one. @throws {Refusal} when it is too long, or holds what nobody sees. */
export function readText(field: string, given: string | null | undefined, most: number): string | null {
  const text = (given ?? "").trim().replace(/\s+/g, " ");
  if (text.length > most)
    throw badInput(
      `${field} has ${text.length} characters; it must have at most ${most}.`,
      because("TEXT_TOO_LONG", { most }),
    );
  if (UNSEEN.test(text))
    throw badInput(`${field} holds a sign that cannot be seen; leave it out.`, because("TEXT_UNSEEN_SIGN"));
  return text === "" ? null : text;
}

/** The same of a text that must be there. @throws {Refusal} when it is empty as well. */
export function needText(field: string, given: string, most: number): string {
  const text = readText(field, given, most);
  if (text !== null) return text;
  throw badInput(`${field} is empty; it must have 1 to ${most} characters.`, because("TEXT_EMPTY"));
}

/** An address of a page; null for none. @throws {Refusal} when it is no http or https address. */
export function readUrl(field: string, given: string | null | undefined): string | null {
  const url = readText(field, given, 2000);
  if (url === null) return null;
  const { protocol } = URL.parse(url) ?? {};
  if (protocol === "https:" || protocol === "http:") return url;
  throw badInput(
    `${field} is "${url.slice(0, 60)}"; it must be an address such as https://www.example.org.`,
    because("WEBSITE_WRONG"),
  );
}

/** A day that is past or today. @throws {Refusal} when it is still to come. */
export function readPastDay(field: string, given: string, today: string): string {
  if (given <= today) return given;
  throw badInput(
    `${field} is ${given}; it must be today, ${today}, or an earlier day.`,
    because("DAY_TO_COME", { today }),
  );
}
