import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveSecret } from "../../accounts/secret.ts";

/** Digits and letters that nobody takes for another, read aloud or from a wall: no 0, O, 1, I, L or U. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** An organisation at a session, as its code depends on it. */
export interface CodedVoice {
  readonly id: string;
  /** Raised when it gets another code. */
  readonly codeNumber: number;
}

/** The code with which the phones of an organisation join; it is computed whenever it is asked for, and kept nowhere. */
export function sessionCode(secret: string, { id, codeNumber }: CodedVoice): string {
  const mac = createHmac("sha256", deriveSecret(secret, "session codes")).update(`${id} ${codeNumber}`);
  let rest = mac.digest().readBigUInt64BE();
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS.charAt(Number(rest % BigInt(SIGNS.length)));
    rest /= BigInt(SIGNS.length);
    return sign;
  }).join("");
}

/** The one to which a code that somebody gives belongs; null for none. All are compared, and each takes as long. */
export function voiceOfCode<Voice extends CodedVoice>(
  secret: string,
  voices: readonly Voice[],
  given: string,
): Voice | null {
  const code = Buffer.from(
    given
      .toUpperCase()
      .replaceAll(/[\s-]/g, "")
      .padEnd(LENGTH)
      .slice(0, LENGTH + 1),
  );
  const found = voices.filter((voice) => isAlike(Buffer.from(sessionCode(secret, voice)), code));
  return found[0] ?? null;
}

const isAlike = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
