import { foldText } from "@onze/schema";

/** A word that somebody wants to be told of. */
export interface WatchedTerm {
  readonly word: string;
  /** Its other forms, such as plurals. */
  readonly forms: readonly string[];
  /** Phrases in which it is meant otherwise, such as names of places. */
  readonly exceptions: readonly string[];
}

/** Such a word, as it stands in a text. */
export interface Warning<Term> {
  readonly term: Term;
  /** As it was written. */
  readonly found: string;
}

/** A word of a text, folded, and where it stands. */
interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

type Span = Pick<Token, "start" | "end">;

/**
 * Finds the words that somebody wants to be told of in a text.
 *
 * Whole words count, with case and accents folded, in any of the forms that a term gives; the words of a phrase may have
 * spaces, dashes and apostrophes between them, and no other sign. What stands within an exception of its term does not
 * count: “the north of Kivu” names a place. No stemming: a form that nobody gave is not found, and nothing else is taken
 * for it.
 *
 * @returns each term once, at its first place and in its longest form there, in the order of the text.
 */
export function findWarnings<Term extends WatchedTerm>(
  text: string,
  terms: readonly Term[],
): readonly Warning<Term>[] {
  const tokens = tokensOf(text);
  return terms
    .flatMap((term) => {
      const span = firstOf(term, tokens, text);
      return span ? [{ term, span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ term, span }) => ({ term, found: text.slice(span.start, span.end) }));
}

function firstOf(term: WatchedTerm, tokens: readonly Token[], text: string): Span | undefined {
  const spans = (phrases: readonly string[]) => phrases.flatMap((each) => placesOf(each, tokens, text));
  const meantOtherwise = spans(term.exceptions);
  return spans([term.word, ...term.forms])
    .filter((span) => !meantOtherwise.some((other) => other.start <= span.start && span.end <= other.end))
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** Every place of a text at which a phrase stands. */
function placesOf(phrase: string, tokens: readonly Token[], text: string): Span[] {
  const keys = tokensOf(phrase).map(({ key }) => key);
  if (keys.length === 0) return [];
  return tokens.flatMap((first, at) => {
    const run = tokens.slice(at, at + keys.length);
    const last = run.at(-1);
    if (!last || run.length < keys.length || run.some(({ key }, place) => key !== keys[place])) return [];
    const isJoined = run.every(
      (token, place) => place === 0 || JOINT.test(text.slice(run[place - 1]?.end, token.start)),
    );
    return isJoined ? [{ start: first.start, end: last.end }] : [];
  });
}

/** What may stand between the words of a phrase. */
const JOINT = /^[\s\p{Pd}'’]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: foldText(word),
    start: index,
    end: index + word.length,
  }));
