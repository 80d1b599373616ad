import { ALPHABET_SIZE, MARK, OTHER_LETTER, SEPARATOR, symbolOf } from "./letter-symbols.ts";

/** Words to look for, and the number to report when they are found. A `*` at the end stands for any further letters. */
export interface Pattern {
  readonly text: string;
  readonly value: number;
}

/** Patterns that begin alike share their way from node 0; a step of 0 leads nowhere. */
export interface PatternTree {
  readonly steps: Int32Array;
  /** Values found at a node when a word ends there. */
  readonly atWordEnd: readonly (readonly number[] | undefined)[];
  /** Values found at a node whatever letters follow. */
  readonly anywhere: readonly (readonly number[] | undefined)[];
}

/** Receives the values of what was found at a place of the text, up to the end of its last word. */
export type Found = (values: readonly number[], start: number, end: number) => void;

/**
 * Joins patterns into one tree, which reads a text once however many patterns there are.
 *
 * @throws {RangeError} if a pattern is empty, has a `*` before its end, or a letter outside a to z and its accents.
 */
export function buildPatternTree(patterns: readonly Pattern[]): PatternTree {
  const spelled = patterns.map(({ text, value }) => ({
    value,
    isPrefix: text.endsWith("*"),
    symbols: spell(text),
  }));
  const size = 1 + spelled.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const steps = new Int32Array(size * ALPHABET_SIZE);
  const atWordEnd: number[][] = [];
  const anywhere: number[][] = [];
  let nodes = 1;
  for (const { value, isPrefix, symbols } of spelled) {
    let node = 0;
    for (const symbol of symbols) {
      const step = node * ALPHABET_SIZE + symbol;
      node = steps[step] || nodes++;
      steps[step] = node;
    }
    const ends = isPrefix ? anywhere : atWordEnd;
    ends[node] = [...(ends[node] ?? []), value];
  }
  return { steps, atWordEnd, anywhere };
}

/** Reports every pattern at every word where it begins; matches may overlap. */
export function scanPatterns(tree: PatternTree, text: string, found: Found): void {
  let at = skipSeparators(text, 0);
  while (at < text.length) {
    matchFrom(tree, text, at, found);
    at = skipSeparators(text, skipWord(text, at));
  }
}

function matchFrom(tree: PatternTree, text: string, start: number, found: Found): void {
  let node = 0;
  let at = start;
  while (at < text.length) {
    const symbol = symbolOf(text.charCodeAt(at));
    const ended = symbol === SEPARATOR ? tree.atWordEnd[node] : undefined;
    if (ended) found(ended, start, at);
    if (symbol !== MARK) {
      node = stepFrom(tree, node, symbol);
      if (node === 0) return;
      const begun = tree.anywhere[node];
      if (begun) found(begun, start, skipWord(text, at));
    }
    at = symbol === SEPARATOR ? skipSeparators(text, at) : at + 1;
  }
  const last = tree.atWordEnd[node];
  if (last) found(last, start, text.length);
}

function stepFrom({ steps }: PatternTree, node: number, symbol: number): number {
  return symbol === OTHER_LETTER ? 0 : (steps[node * ALPHABET_SIZE + symbol] ?? 0);
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && symbolOf(text.charCodeAt(at)) !== SEPARATOR) at++;
  return at;
}

/** An accent with no letter before it begins no word. */
function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol !== SEPARATOR && symbol !== MARK) break;
    at++;
  }
  return at;
}

/** Symbols of a pattern, its words one separator apart. */
function spell(text: string): number[] {
  const words = text.endsWith("*") ? text.slice(0, -1) : text;
  const symbols: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const symbol = symbolOf(words.charCodeAt(at));
    if (symbol === MARK || (symbol === SEPARATOR && symbols.at(-1) === SEPARATOR)) continue;
    symbols.push(symbol);
  }
  const hasLetters = symbols.some((symbol) => symbol !== SEPARATOR);
  if (!hasLetters || symbols.includes(OTHER_LETTER) || words.includes("*"))
    throw new RangeError(`"${text}" must be words in Latin letters, with at most one * at the end`);
  return trimSeparators(symbols);
}

function trimSeparators(symbols: readonly number[]): number[] {
  return symbols.slice(
    symbols[0] === SEPARATOR ? 1 : 0,
    symbols.at(-1) === SEPARATOR ? symbols.length - 1 : symbols.length,
  );
}
