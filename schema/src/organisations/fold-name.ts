import { createHash } from "node:crypto";
import { remembering } from "./remembering.ts";

/** A longer key keeps its beginning and ends in a fingerprint of the whole: some files hold whole pages as a name. */
const MAX_KEY_LENGTH = 200;
const KEPT_OF_LONG_KEY = 160;

/** Legal forms that mean nothing else in a name, wherever they stand. */
const LEGAL_FORMS = new Set(
  "vzw ivzw asbl aisbl bvba sprl scrl cvba sarl gmbh ggmbh ltd limited inc incorporated llc llp plc".split(
    " ",
  ),
);

/** Legal forms that may also be a word or an acronym: dropped only from the end of a name. */
const LEGAL_FORMS_AT_END = new Set("nv sa bv cv srl ev pty".split(" "));

/** Most names need no taking apart of letters; this tells quickly. */
const PLAIN_TEXT = /^[ -~]*$/;

/** Letters that stay whole when accents are taken off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Folds case, accents, punctuation and spacing: lower-case words of letters and digits with one space between them.
 *
 * Apostrophes and the dots of an abbreviation disappear (`l’Eau` → `leau`, `a.s.b.l.` → `asbl`); everything else that
 * is no letter or digit parts words. At most 200 characters. Empty when the text holds no letter or digit.
 */
export const foldText = remembering((text) => {
  const words = wordsOf(text).join(" ");
  return words.length > MAX_KEY_LENGTH ? shorten(words) : words;
});

/**
 * Folds an organisation's name like `foldText` and drops its legal form when something else remains.
 *
 * Only forms that carry no identity count (vzw, asbl, ltd, inc …). Words that are part of how an organisation is called,
 * though some are legal forms too, stay: stichting, fundación, association, ngo, ong.
 */
export const foldName = remembering((name) => {
  const words = wordsOf(name);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  while (kept.length > 1 && LEGAL_FORMS_AT_END.has(kept.at(-1) ?? "")) kept.pop();
  const folded = (kept.length > 0 ? kept : words).join(" ");
  return folded.length > MAX_KEY_LENGTH ? shorten(folded) : folded;
});

/** A folded key without its spaces, to compare by: `pro femmes` and `profemmes` are one spelling. */
export function withoutSpaces(folded: string): string {
  return folded.replaceAll(" ", "");
}

function wordsOf(text: string): string[] {
  return plainLetters(text)
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/(?<![\p{L}\p{M}\p{N}])(\p{L})\./gu, "$1")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

function plainLetters(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      // Lower-casing a capital İ leaves a dot that stands by itself.
      .replace(/\u0307/g, "")
      .replace(/[œæßøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
      .normalize("NFC")
  );
}

function shorten(folded: string): string {
  const fingerprint = createHash("sha256").update(folded).digest("hex").slice(0, 16);
  return `${folded.slice(0, KEPT_OF_LONG_KEY)} ${fingerprint}`;
}
