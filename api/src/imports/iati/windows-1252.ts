/** Codes 0x80 to 0x9f of windows-1252; the five that it leaves free stay control codes. */
const CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Writes out the characters of windows-1252 that stand as control codes U+0080 to U+009F in a text. */
export function asWindows1252(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (code) => CHARACTERS.charAt(code.charCodeAt(0) - 0x80));
}
