import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** What a link holds: 256 random bits. It is given out once and kept nowhere. */
export const newLink = (): string => randomBytes(32).toString("base64url");

/** How a link is found again. Neither digest says anything of the other to whoever does not have the link. */
export const tokenHash = (link: string): Buffer => digest("token", link);
export const ballotHash = (link: string): Buffer => digest("ballot", link);

const digest = (purpose: string, text: string): Buffer =>
  createHash("sha256").update(purpose).update(text).digest();

/** Letters and digits that nobody takes for another. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 4;

/** What whoever answers writes down to come back: without it not even whoever sent the link reads or changes the answers. */
export const newCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(""),
  ).join("-");

/** How a code is kept, on the ballot itself. */
export const codeHash = (code: string): string =>
  digest("code", code.toUpperCase().replaceAll(/[^0-9A-Z]/g, "")).toString("base64url");

/** Whether a code is the one that is kept. */
export function isCode(code: string, kept: string): boolean {
  const given = Buffer.from(codeHash(code));
  const known = Buffer.from(kept);
  return given.length === known.length && timingSafeEqual(given, known);
}
