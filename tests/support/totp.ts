import { createHmac } from "node:crypto";

const PERIOD_SECONDS = 30;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The bytes of a key as apps write it (RFC 4648, base 32), with spaces or without. */
function readKey(key: string): Buffer {
  const bits = [...key.replaceAll(/[\s=]/g, "")]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/**
 * The one-time code of a key, as an app shows it (RFC 6238, SHA-1, six figures, half a minute).
 *
 * @param atMs milliseconds since 1970
 */
export function oneTimeCode(key: string, atMs = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / 1000 / PERIOD_SECONDS)));
  const digest = createHmac("sha1", readKey(key)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}

/** The code that comes next; it is taken already, and a code is taken only once. */
export const nextCode = (key: string): string => oneTimeCode(key, Date.now() + PERIOD_SECONDS * 1000);
