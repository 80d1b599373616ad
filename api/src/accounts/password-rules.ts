import { dictionary } from "@zxcvbn-ts/language-common";
import { type Because, because } from "../refusal-reasons.ts";

/** Characters that a password needs at least. */
export const SHORTEST_PASSWORD = 12;
/** Hashing a longer one would let anybody keep the server busy. */
export const LONGEST_PASSWORD = 128;

/** Kinds of characters that tell passwords apart; a password of fewer is one key held down. */
const FEWEST_CHARACTERS = 5;
/** A shorter name of a mailbox is part of many words. */
const SHORTEST_MAILBOX = 3;

/** Why a password is not taken: a reason for programs, a sentence for a person. */
export interface PasswordProblem {
  readonly why: Because;
  readonly message: string;
}

/** What is wrong with a password; null when it may be taken. @param email of the person, whose name is guessed first. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) {
    return {
      message: `The password has ${length} characters; it must have at least ${SHORTEST_PASSWORD}.`,
      why: because("PASSWORD_TOO_SHORT", { least: SHORTEST_PASSWORD }),
    };
  }
  if (length > LONGEST_PASSWORD) {
    return {
      message: `The password has ${length} characters; it may have at most ${LONGEST_PASSWORD}.`,
      why: because("PASSWORD_TOO_LONG", { most: LONGEST_PASSWORD }),
    };
  }
  const guessed = whyGuessed(password.toLowerCase(), email.toLowerCase());
  if (guessed === null) return null;
  return { why: because("PASSWORD_TOO_COMMON"), message: `${guessed}; choose another.` };
}

function whyGuessed(password: string, email: string): string | null {
  const [mailbox = ""] = email.split("@");
  if (mailbox.length >= SHORTEST_MAILBOX && password.includes(mailbox))
    return "The password holds the name of your e-mail address";
  if (new Set(password).size < FEWEST_CHARACTERS)
    return `The password has fewer than ${FEWEST_CHARACTERS} different characters`;
  const isCommon = [password, plainLetters(password)].some(
    (text) => isListed(text) || isListed(coreOf(text)),
  );
  return isCommon ? "The password is among the first that are tried" : null;
}

/** Without the digits and signs that people add before and after a word. */
const coreOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/** Signs that stand for letters, as in p@ssw0rd. */
const LETTERS: Readonly<Record<string, string>> = {
  "@": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  $: "s",
  "5": "s",
};
const plainLetters = (text: string): string => text.replace(/[@0135$]/g, (sign) => LETTERS[sign] ?? sign);

let listed: ReadonlySet<string> | null = null;

/** Whether a text is nothing, or among the passwords that turn up most often in stolen lists. */
function isListed(text: string): boolean {
  listed ??= new Set(dictionary["passwords-common"]);
  return text === "" || listed.has(text);
}
