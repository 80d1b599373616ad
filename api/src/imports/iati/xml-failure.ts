import { FileRefused } from "./file-refused.ts";

/** What the parser knew when it gave up. */
export interface FailurePlace {
  readonly line: number;
  /** Line of the last complete tag: an unfinished “&” swallows the text that follows it. */
  readonly lastTagLine: number;
  /** The innermost element that was open, or `null` outside every element. */
  readonly element: string | null;
  /** Whether the first element of the file had been seen. */
  readonly sawElement: boolean;
  /** Whether the file had come to its end. */
  readonly atEnd: boolean;
  /** What was read since an “&” whose “;” is still missing; mostly empty. */
  readonly unfinishedReference: string;
  /** The beginning of the file as text. */
  readonly beginning: string;
}

const NOT_XML = "an IATI activity file begins with “<?xml” or “<iati-activities”";

const BARE_AMPERSAND = "an “&” is not followed by a name and “;” (write “&amp;” for an ampersand)";

/** The parser's words for a failure, and ours; the first that fits is taken. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /undefined entity/,
    "the name between “&” and “;” is none that XML knows (write “&amp;” for an ampersand)",
  ],
  [/malformed character/, "a “&#…;” stands for a character that XML does not allow"],
  [/doctype/, "a “<!DOCTYPE” stands in the wrong place"],
  [
    /unexpected close tag|unmatched closing/,
    "it closes another element than “$element”, which is still open",
  ],
  [/duplicate attribute: ([^.]*)/, "the attribute “$1” stands twice in the same element"],
  [/only one root|outside of root/, "something stands outside the first element"],
  [/comment/, "a comment is not written as “<!-- … -->”"],
  [/tag name|closing tag/, "a “<” does not begin an element (write “&lt;” for a less-than sign)"],
  [/attributes?\b.*|forward-slash/, 'an attribute is not written as name="value"'],
  [/]]>/, "“]]>” stands in a text (write “]]&gt;”)"],
  [/^\D*disallowed character\.$/, "it holds a character that XML does not allow there"],
  [
    /declar|expect|pairs|version|encoding|standalone|instruction|required|quoted/,
    "the “<?xml … ?>” declaration is wrong, or does not stand at the very start of the file",
  ],
];

/**
 * Says in one sentence why a file is no well-formed XML.
 *
 * @param report the parser's own message, with or without line and column before it.
 */
export function refusedXml(report: string, place: FailurePlace): FileRefused {
  if (beginsAsText(place)) return refusedText(place.beginning);
  if (/entity name/.test(report) || /[\s<]/.test(place.unfinishedReference)) {
    return notWellFormed(place.lastTagLine, BARE_AMPERSAND);
  }
  if (place.atEnd) return refusedEnd(place);
  return notWellFormed(place.line, reason(report.replace(/^[\d:]+ /, ""), place.element));
}

/** Says that the bytes at a line do not fit the encoding of the file. */
export function refusedBytes(encoding: string, place: FailurePlace): FileRefused {
  if (beginsAsText(place)) return refusedText(place.beginning.trim() || "\ufffd");
  return new FileRefused(
    "WRONG_ENCODING",
    `Line ${place.line} holds bytes that are not ${encoding.toUpperCase()}; save the file as UTF-8, or declare the encoding that it is written in.`,
  );
}

function beginsAsText({ sawElement, beginning }: FailurePlace): boolean {
  return !sawElement && !beginning.trimStart().startsWith("<");
}

function refusedText(beginning: string): FileRefused {
  const start = beginning.trim().slice(0, 40).toWellFormed();
  if (start === "") return new FileRefused("EMPTY", `The file holds nothing but blanks; ${NOT_XML}.`);
  const line = start.replaceAll(/\s+/g, " ");
  const words = /[\p{Cc}\ufffd]/u.test(line) ? "bytes that are no text" : `“${line}”`;
  return new FileRefused("NOT_XML", `The file is not XML: it begins with ${words}; ${NOT_XML}.`);
}

function refusedEnd({ line, element, sawElement }: FailurePlace): FileRefused {
  if (!sawElement) {
    return new FileRefused(
      "TRUNCATED",
      `The file stops at line ${line} before its first element; ${NOT_XML}.`,
    );
  }
  const where = element === null ? "inside a tag" : `inside the element “${element}”`;
  return new FileRefused(
    "TRUNCATED",
    `The file stops at line ${line} ${where}: its end is missing; download or export it again.`,
  );
}

function notWellFormed(line: number, words: string): FileRefused {
  return new FileRefused("NOT_WELL_FORMED", `The file is not well-formed XML at line ${line}: ${words}.`);
}

function reason(report: string, element: string | null): string {
  for (const [pattern, words] of REASONS) {
    const match = pattern.exec(report);
    if (match) return words.replace("$1", match[1] ?? "").replace("$element", element ?? "");
  }
  return "it breaks the rules of XML";
}
