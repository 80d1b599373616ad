import { foldText, remembering, withoutSpaces } from "@onze/schema";

/** A name taken apart: the long name as written, without the acronyms that it gives for itself. */
export interface SplitName {
  readonly longName: string;
  /** As written, in order of appearance; empty when the name gives none. */
  readonly acronyms: readonly string[];
}

const MAX_ACRONYM_LENGTH = 20;
const MAX_ACRONYM_WORDS = 3;
/** Two capitals say little: `(UK)` is no acronym of an organisation. */
const MIN_CAPITALS_ALONE = 3;

/** A bracket, also one that the source forgot to close at the end. */
const BRACKETED = /\(([^()]*)(?:\)|$)/g;
/** A dash with a space on at least one side; a hyphen inside a word is none. */
const DASH = /\s+[-–—]\s*|[-–—]\s+/g;
/** A longer text is a description: its brackets and dashes say nothing about a name. */
const MAX_NAME_LENGTH = 300;

/**
 * Finds the acronyms that a name gives for itself: in brackets, after a dash, or before one.
 *
 * A short text counts as an acronym when it is built from beginnings of the long name's words (`Walhi`, `RoA`), or has
 * at least three letters with two capitals while the long name is not all capitals (`CooperAcción`, `LATINDADD`). A
 * place, an address or a second name after a dash does not count. Before a dash only the first kind does.
 */
export const splitName = remembering((name): SplitName => {
  if (name.length > MAX_NAME_LENGTH || !/[(–—-]/.test(name)) return { longName: name, acronyms: [] };
  const acronyms: string[] = [];
  const withoutBrackets = tidy(name.replace(BRACKETED, " "));
  const unbracketed = name.replace(BRACKETED, (whole, inside: string) => {
    const candidate = tidy(inside);
    if (!isAcronymOf(candidate, withoutBrackets)) return whole;
    acronyms.push(candidate);
    return " ";
  });
  const dashed = splitAtDash(tidy(unbracketed));
  return { longName: dashed.longName, acronyms: [...new Set([...dashed.acronyms, ...acronyms])] };
});

function splitAtDash(name: string): SplitName {
  const dashes = [...name.matchAll(DASH)].map(({ index, 0: { length } }) => ({
    before: name.slice(0, index),
    after: name.slice(index + length),
  }));
  const last = dashes.at(-1);
  if (last && isAcronymOf(last.after, last.before)) return { longName: last.before, acronyms: [last.after] };
  const first = dashes[0];
  if (first && isShort(first.before) && isBuiltFrom(first.before, first.after)) {
    return { longName: first.after, acronyms: [first.before] };
  }
  return { longName: name, acronyms: [] };
}

function isShort(text: string): boolean {
  return text.length <= MAX_ACRONYM_LENGTH && !/\s/u.test(text);
}

function isAcronymOf(candidate: string, longName: string): boolean {
  if (candidate.length > MAX_ACRONYM_LENGTH || !/^[\p{L}\p{M}\p{N}.&'’ -]+$/u.test(candidate)) return false;
  if (candidate.split(" ").length > MAX_ACRONYM_WORDS || candidate.length >= longName.length) return false;
  return hasTellingCapitals(candidate, longName) || isBuiltFrom(candidate, longName);
}

function hasTellingCapitals(candidate: string, longName: string): boolean {
  if (candidate.length < MIN_CAPITALS_ALONE || !/\p{Ll}/u.test(longName)) return false;
  return candidate.split(" ").some((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
}

/** Whether the short text joins beginnings of words in their order, or initials in any order. */
function isBuiltFrom(candidate: string, longName: string): boolean {
  const letters = withoutSpaces(foldText(candidate));
  const words = foldText(longName.replace(/['’]/g, " ")).split(" ");
  if (letters.length < 2 || words.length < 2) return false;
  return joinsBeginnings(letters, words) || joinsInitials(letters, words);
}

function joinsBeginnings(letters: string, words: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const word of words) {
    const next = new Set(reachable);
    for (const start of reachable) {
      for (let taken = 0; taken < word.length && word[taken] === letters[start + taken]; taken++) {
        next.add(start + taken + 1);
      }
    }
    if (next.has(letters.length)) return true;
    reachable = next;
  }
  return false;
}

function joinsInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.map(([initial]) => initial);
  return [...letters].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,;.])/g, "")
    .trim();
}
