import { Buffer } from "node:buffer";
import { FileRefused } from "./file-refused.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "windows-1252";

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark, to be left out. */
  readonly markLength: number;
}

/** The four-byte marks stand first: the UTF-32 mark begins with the one of UTF-16. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Without a mark, the zero bytes around the first “<” give UTF-16 away. */
const UNMARKED: typeof MARKS = [
  { bytes: [0x3c, 0, 0x3f, 0], encoding: "utf-16le" },
  { bytes: [0, 0x3c, 0, 0x3f], encoding: "utf-16be" },
];

/**
 * The declared names that we read. A file whose declaration can be read byte by byte is not UTF-16,
 * whatever it says (programs often leave that word behind), so it is held to UTF-8. ISO-8859-1 is read
 * as windows-1252, which only adds printable characters where ISO-8859-1 has control codes.
 */
const DECLARED: ReadonlyMap<string, TextEncoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["utf-16", "utf-8"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["iso8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
]);

/**
 * Finds how the bytes of an XML file stand for characters: the byte order mark decides, then the XML
 * declaration, then UTF-8.
 *
 * @param head the first bytes of the file.
 * @throws {FileRefused} if the declared encoding is none that we read.
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const mark = MARKS.find(({ bytes }) => startsWith(head, bytes));
  if (mark) return { encoding: mark.encoding, markLength: mark.bytes.length };
  const unmarked = UNMARKED.find(({ bytes }) => startsWith(head, bytes));
  if (unmarked) return { encoding: unmarked.encoding, markLength: 0 };
  return { encoding: declaredEncoding(head), markLength: 0 };
}

function declaredEncoding(head: Uint8Array): TextEncoding {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 400)).toString("latin1");
  const name = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'<>]*)["']/.exec(start)?.[1];
  if (name === undefined) return "utf-8";
  const encoding = DECLARED.get(name.trim().toLowerCase());
  if (encoding) return encoding;
  throw new FileRefused(
    "UNSUPPORTED_ENCODING",
    `The file says that it is written in “${name}”, which is not read here; save it as UTF-8 (or UTF-16, UTF-32, windows-1252).`,
  );
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return head.length >= bytes.length && bytes.every((byte, index) => head[index] === byte);
}
