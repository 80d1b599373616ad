import { Buffer, isUtf8 } from "node:buffer";

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file that does not say how it is encoded: what its byte order mark tells, else UTF-8, and else windows-1252,
 * in which spreadsheets on Windows save a CSV.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
  const encoding = marked?.encoding ?? (isUtf8(Buffer.from(bytes)) ? "utf-8" : "windows-1252");
  return new TextDecoder(encoding).decode(bytes); // leaves the mark out
}
