import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveSecret } from "./secret.ts";

/** Digits and letters that nobody takes for another, read aloud, from a wall or from a sheet of paper: no 0, O, 1, I, L or U. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What a code opens, as the code depends on it. */
export interface Coded {
  readonly id: string;
  /** Raised when it gets another code. */
  readonly codeNumber: number;
}

/** For what codes are, apart from all others, and how many signs they have. */
export interface CodeKind {
  readonly purpose: string;
  readonly length: number;
}

/** The code of something; it is computed whenever it is asked for, and kept nowhere. */
export function codeOf(secret: string, { purpose, length }: CodeKind, { id, codeNumber }: Coded): string {
  const mac = createHmac("sha256", deriveSecret(secret, purpose)).update(`${id} ${codeNumber}`);
  let rest = BigInt(`0x${mac.digest("hex")}`);
  return Array.from({ length }, () => {
    const sign = SIGNS.charAt(Number(rest % BigInt(SIGNS.length)));
    rest /= BigInt(SIGNS.length);
    return sign;
  }).join("");
}

/** Whether what somebody typed, in small letters and with spaces and dashes if need be, is the code of it; each takes as long. */
export function isCodeOf(secret: string, kind: CodeKind, of: Coded, given: string): boolean {
  const typed = given.toUpperCase().replaceAll(/[\s-]/g, "");
  const code = Buffer.from(typed.padEnd(kind.length).slice(0, kind.length + 1));
  const right = Buffer.from(codeOf(secret, kind, of));
  return code.length === right.length && timingSafeEqual(code, right);
}
