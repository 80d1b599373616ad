import { Buffer, isUtf8 } from "node:buffer";
import type { TextEncoding } from "./text-encoding.ts";
import { asWindows1252 } from "./windows-1252.ts";

/** Turns the pieces of a file into text, holding back characters that a piece cuts in two. */
export interface ByteDecoder {
  /** @throws {InvalidBytes} at bytes that stand for no character. */
  decode(piece: Uint8Array): string;
  /** @throws {InvalidBytes} if the file stops inside a character. */
  end(): void;
}

/** Bytes that stand for no character; `textBefore` is what could be read of the same piece before them, at least up to their line. */
export class InvalidBytes extends Error {
  readonly textBefore: string;

  constructor(textBefore: string) {
    super("bytes that stand for no character");
    this.textBefore = textBefore;
  }
}

const DECODE_WHOLE: Readonly<Record<TextEncoding, { unit: number; decode: (whole: Buffer) => string }>> = {
  "utf-8": { unit: 1, decode: decodeUtf8 },
  "utf-16le": { unit: 2, decode: (whole) => wellFormed(whole.toString("utf16le")) },
  "utf-16be": { unit: 2, decode: (whole) => wellFormed(Buffer.from(whole).swap16().toString("utf16le")) },
  "utf-32le": { unit: 4, decode: (whole) => decodeUtf32(whole, (at) => whole.readUInt32LE(at)) },
  "utf-32be": { unit: 4, decode: (whole) => decodeUtf32(whole, (at) => whole.readUInt32BE(at)) },
  "windows-1252": { unit: 1, decode: (whole) => asWindows1252(whole.toString("latin1")) },
};

export function createDecoder(encoding: TextEncoding): ByteDecoder {
  const { unit, decode } = DECODE_WHOLE[encoding];
  let held = Buffer.alloc(0);
  return {
    decode(piece) {
      const view = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      const bytes = held.length === 0 ? view : Buffer.concat([held, view]);
      const whole = bytes.length - unfinishedLength(bytes, encoding, unit);
      held = Buffer.from(bytes.subarray(whole));
      return decode(bytes.subarray(0, whole));
    },
    end() {
      if (held.length > 0) throw new InvalidBytes("");
    },
  };
}

function unfinishedLength(bytes: Buffer, encoding: TextEncoding, unit: number): number {
  if (encoding === "utf-8") return unfinishedUtf8(bytes);
  const odd = bytes.length % unit;
  if (unit !== 2 || bytes.length - odd < 2) return odd;
  const lastUnit = bytes.length - odd - 2;
  const code = encoding === "utf-16le" ? bytes.readUInt16LE(lastUnit) : bytes.readUInt16BE(lastUnit);
  return code >= 0xd800 && code <= 0xdbff ? odd + 2 : odd;
}

function unfinishedUtf8(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.readUInt8(bytes.length - back);
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < utf8Length(byte) ? back : 0;
  }
  return 0;
}

function utf8Length(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}

function decodeUtf8(whole: Buffer): string {
  if (isUtf8(whole)) return whole.toString("utf8");
  const line = startOfBadLine(whole);
  const plain = whole.subarray(line).findIndex((byte) => byte >= 0x80);
  throw new InvalidBytes(whole.toString("utf8", 0, line + plain));
}

function startOfBadLine(whole: Buffer): number {
  let start = 0;
  for (;;) {
    const next = whole.indexOf(0x0a, start) + 1;
    if (next === 0 || !isUtf8(whole.subarray(start, next))) return start;
    start = next;
  }
}

function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new InvalidBytes(text.slice(0, text.toWellFormed().indexOf("\ufffd")));
}

function decodeUtf32(whole: Buffer, readAt: (at: number) => number): string {
  let text = "";
  for (let at = 0; at < whole.length; at += 4) {
    const code = readAt(at);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw new InvalidBytes(text);
    }
    text += String.fromCodePoint(code);
  }
  return text;
}
