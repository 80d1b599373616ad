import { createHmac } from "node:crypto";

/** Seconds for which a code is shown. */
const PERIOD = 30;

/** The code of six digits that an app shows for a secret at a time, in milliseconds since 1970 (RFC 6238, SHA-1). */
export function oneTimeCode(secret: string, time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 1000 / PERIOD)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
