/** Anything between words: spaces, punctuation, and scripts that no keyword is written in. */
export const SEPARATOR = 0;
/** A letter that folds to none of a to z, such as `ø`: part of a word, in no keyword. */
export const OTHER_LETTER = 37;
/** Accents that stand apart from their letter, and soft hyphens: not there at all. */
export const MARK = 38;
/** Symbols that a keyword can hold: the separator, a to z, 0 to 9. */
export const ALPHABET_SIZE = 37;

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const SOFT_HYPHEN = 0xad;
/** Code units of Latin letters with and without accents, by block. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x0000, 0x024f],
  [0x1e00, 0x1eff],
];
const COMBINING_MARKS: readonly [number, number] = [0x0300, 0x036f];

/** One small number per code unit, so that long texts are folded without building another string. */
const SYMBOLS = buildSymbols();

/** The symbol of a code unit, without case and accent. */
export function symbolOf(codeUnit: number): number {
  return SYMBOLS[codeUnit] ?? SEPARATOR;
}

/** Writes out the one ligature of our languages that stands for two letters (`œuvre`). */
export function expandLigatures(text: string): string {
  return text.includes("œ") || text.includes("Œ") ? text.replaceAll("œ", "oe").replaceAll("Œ", "Oe") : text;
}

function buildSymbols(): Uint8Array {
  const symbols = new Uint8Array(0x10000);
  for (const [first, last] of LATIN)
    for (let unit = first; unit <= last; unit++) symbols[unit] = latinSymbol(String.fromCharCode(unit));
  const [first, last] = COMBINING_MARKS;
  symbols.fill(MARK, first, last + 1);
  symbols[SOFT_HYPHEN] = MARK;
  return symbols;
}

function latinSymbol(letter: string): number {
  const [base = letter] = letter.normalize("NFD").toLowerCase();
  const index = ALPHABET.indexOf(base);
  if (index >= 0) return index + 1;
  return /\p{L}|\p{N}/u.test(letter) ? OTHER_LETTER : SEPARATOR;
}
