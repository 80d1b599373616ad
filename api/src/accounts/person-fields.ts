import { LANGUAGES, type Language } from "@onze/schema";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

const LONGEST_NAME = 200;
/** What mail servers take at most. */
export const LONGEST_EMAIL = 254;

const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

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
export function readName(given: string, field = "name"): string {
  const name = given.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  if (name === "") throw badInput(`${field} is empty; it must be a name.`, because("NAME_EMPTY"));
  if (name.length > LONGEST_NAME)
    throw badInput(
      `${field} has ${name.length} characters; it may have at most ${LONGEST_NAME}.`,
      because("TEXT_TOO_LONG", { most: LONGEST_NAME }),
    );
  if (/:\/\/|\bwww\./i.test(name))
    throw badInput(`${field} holds the address of a site; it must be a name.`, because("NAME_HOLDS_ADDRESS"));
  return name;
}

/** One of our languages. @throws {Refusal} when it is another. */
export function readLanguage(given: string): Language {
  const language = LANGUAGES.find((known) => known === given);
  if (language) return language;
  throw badInput(`language is "${given.slice(0, 20)}"; it must be one of ${LANGUAGES.join(", ")}.`);
}
