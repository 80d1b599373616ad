import type { Language } from "@onze/schema";

/** The scripts that names of partners are written in beside those of our font, by their code in ISO 15924. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["Arab", /\p{Script=Arabic}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Tfng", /\p{Script=Tifinagh}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Hani", /\p{Script=Han}/u],
];

const WORDS: Readonly<Record<Language, { readonly script: string; readonly sign: string }>> = {
  nl: { script: "[in het schrift {script}]", sign: "[teken]" },
  fr: { script: "[en écriture {script}]", sign: "[signe]" },
  en: { script: "[in {script} script]", sign: "[sign]" },
  es: { script: "[en escritura {script}]", sign: "[signo]" },
};

/** Signs that steer devices, but for the end of a line. */
const UNWRITABLE = /[^\P{Cc}\n]/gu;

/** What joins letters or spaces them, and stands between letters of one script. */
const BETWEEN = /[\p{M}\p{Cf}\p{P} \u00a0]/u;

/**
 * Writes a text so that a font can show all of it: what it has no letters for is said in words, such as “[in Arabic
 * script]”, and never drawn as empty boxes.
 *
 * @param covers whether the font has a letter for a code point.
 */
export function printable(
  text: string,
  { covers, language }: { readonly covers: (codePoint: number) => boolean; readonly language: Language },
): string {
  const letters = [...text.normalize("NFC").replaceAll(UNWRITABLE, "")];
  const isMissing = (letter: string | undefined): boolean =>
    letter !== undefined && letter.trim() !== "" && !covers(letter.codePointAt(0) ?? 0);
  if (!letters.some(isMissing)) return letters.join("");
  let written = "";
  for (let at = 0; at < letters.length; ) {
    if (!isMissing(letters[at])) {
      written += letters[at];
      at += 1;
      continue;
    }
    const end = endOfStretch(letters, at, isMissing);
    written += wordsFor(letters.slice(at, end).join(""), language);
    at = end;
  }
  return written;
}

/** Where letters of one script that are missing end; spaces and signs between two of them belong to the stretch. */
function endOfStretch(
  letters: readonly string[],
  from: number,
  isMissing: (letter: string | undefined) => boolean,
): number {
  const script = scriptOf(letters[from] ?? "");
  let end = from + 1;
  for (let at = end; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    if (isMissing(letter) && (scriptOf(letter) === script || BETWEEN.test(letter))) end = at + 1;
    else if (!BETWEEN.test(letter)) break;
  }
  return end;
}

const scriptOf = (letter: string): string | null =>
  SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? null;

function wordsFor(stretch: string, language: Language): string {
  const { script, sign } = WORDS[language];
  const code = scriptOf(stretch);
  if (!code) return sign;
  const name = new Intl.DisplayNames([language], { type: "script" }).of(code) ?? code;
  return script.replace("{script}", name);
}
