import { createHash, randomBytes } from "node:crypto";

/** A text that nobody guesses: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** How such a text is kept: SHA-256 in hexadecimal. It needs no salt, as there is nothing to guess. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
