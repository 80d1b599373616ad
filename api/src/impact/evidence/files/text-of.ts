/** Texts of other encodings that are told by their first bytes. */
const MARKS = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/** Control signs that no text has, besides tabs, line breaks and form feeds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * What a file says, where it is a text: in UTF-8, in UTF-16 that says so, or else in the encoding of Western Windows, in
 * which any byte is a sign.
 *
 * @returns null where it is none.
 */
export function textOf(bytes: Buffer): string | null {
  const text = decode(bytes);
  return NO_TEXT.test(text) ? null : text;
}

function decode(bytes: Buffer): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
