import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveSecret } from "../../accounts/secret.ts";

/** Digits and letters that nobody takes for another, read aloud or from a sheet of paper: no 0, O, 1, I, L or U. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Enough that nobody finds one by trying, also where many try from many places. */
const LENGTH = 12;

/** A session, as the code of those who attended depends on it. */
export interface CodedSession {
  readonly id: string;
  /** Raised when they get another code. */
  readonly codeNumber: number;
}

/**
 * The code with which those who attended read the summary: one for all, so that it says nothing of who reads. It is computed
 * whenever it is asked for, and kept nowhere.
 */
export function attendeeCode(secret: string, { id, codeNumber }: CodedSession): string {
  const mac = createHmac("sha256", deriveSecret(secret, "safe-space codes")).update(`${id} ${codeNumber}`);
  let rest = BigInt(`0x${mac.digest("hex")}`);
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS.charAt(Number(rest % BigInt(SIGNS.length)));
    rest /= BigInt(SIGNS.length);
    return sign;
  }).join("");
}

/** Whether a code, in small letters and with spaces and dashes if need be, is that of a session; each takes as long. */
export function isAttendeeCode(secret: string, session: CodedSession, given: string): boolean {
  const typed = given.toUpperCase().replaceAll(/[\s-]/g, "");
  const code = Buffer.from(typed.padEnd(LENGTH).slice(0, LENGTH + 1));
  const right = Buffer.from(attendeeCode(secret, session));
  return code.length === right.length && timingSafeEqual(code, right);
}
