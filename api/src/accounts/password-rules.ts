import { type Because, because } from "../refusal-reasons.ts";
import { isGuessed, isOwnWord, isRun, plain } from "./guessed-words.ts";

/** Characters that a password needs at least. */
export const SHORTEST_PASSWORD = 12;
/** Hashing a longer one would let anybody keep the server busy. */
export const LONGEST_PASSWORD = 128;

/** Kinds of characters that tell passwords apart; a password of fewer is one key held down. */
const FEWEST_CHARACTERS = 5;
/** A shorter name of a mailbox is part of many words. */
const SHORTEST_MAILBOX = 3;
/** Characters that a part needs that is repeated: a short password is none the better for being written twice. */
const SHORTEST_PART = 8;

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
  const guessed = whyGuessed(plain(password), plain(email));
  if (guessed === null) return null;
  return { why: because("PASSWORD_TOO_COMMON"), message: `${guessed}; choose another.` };
}

function whyGuessed(password: string, email: string): string | null {
  const [mailbox = "", domain = ""] = email.split("@");
  if (mailbox.length >= SHORTEST_MAILBOX && password.includes(mailbox))
    return "The password holds the name of your e-mail address";
  if (new Set(password).size < FEWEST_CHARACTERS)
    return `The password has fewer than ${FEWEST_CHARACTERS} different characters`;
  const organisation = domain.split(".");
  const isCommon = [password, lettersFor(password)].some(
    (text) => isRun(text) || coresOf(text).some((core) => isGuessed(core) || organisation.includes(core)),
  );
  if (isCommon || isOfOwnWords(password)) return "The password is among the first that are tried";
  return null;
}

/**
 * What is left of a text without what people add to a word: digits and signs before and after it, signs within it, and
 * the same again. A few characters that are written twice are left as nothing.
 */
function coresOf(text: string): readonly string[] {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const parts = [text, core].flatMap((each) => {
    const joined = each.replaceAll(/[^\p{L}\p{N}]/gu, "");
    const part = /^(.+?)\1+$/u.exec(joined)?.[1];
    return [joined, ...(part === undefined ? [] : [part.length < SHORTEST_PART ? "" : part])];
  });
  return [text, core, ...parts];
}

/** Whether it holds no word but those that are tried here first. */
const isOfOwnWords = (text: string): boolean =>
  text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .every(isOwnWord);

/** Signs that stand for letters, as in p@ssw0rd. */
const LETTERS: Readonly<Record<string, string>> = {
  "@": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  $: "s",
  "5": "s",
};
const lettersFor = (text: string): string => text.replace(/[@0135$]/g, (sign) => LETTERS[sign] ?? sign);
