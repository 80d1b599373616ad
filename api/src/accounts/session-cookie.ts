import { createHmac, timingSafeEqual } from "node:crypto";

/** Begins the name of every cookie of ours. */
export const COOKIE_PREFIX = "onze";

/** Days that a session lasts at most. */
export const SESSION_DAYS = 7;

/** The name of a cookie of ours; browsers take one with `__Secure-` over HTTPS alone. */
export const cookieName = (address: string, name: string): string =>
  `${address.startsWith("https:") ? "__Secure-" : ""}${COOKIE_PREFIX}.${name}`;

/** The name of the cookie that holds a session. */
export const sessionCookieName = (address: string): string => cookieName(address, "session_token");

/** What the cookie holds: the token and its signature, as better-auth writes it. */
export const signedCookie = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signatureOf(token, secret).toString("base64")}`);

/** The value of a cookie in a `Cookie` header whose signature is ours; null without one. */
export function readSignedCookie(
  header: string | undefined,
  { name, secret }: { readonly name: string; readonly secret: string },
): string | null {
  const value = decode(cookieOf(header, name) ?? "");
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const right = signatureOf(token, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

const signatureOf = (token: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(token).digest();

const OWN_COOKIE = new RegExp(`^((?:__Secure-)?${COOKIE_PREFIX}\\.[\\w-]+)=(.*)$`);

/** The cookies of ours in a `Cookie` header; of two with one name the first. */
function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of header?.split(";") ?? []) {
    const [, name, value = ""] = OWN_COOKIE.exec(part.trim()) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, value);
  }
  return found;
}

/**
 * A header of those cookies alone: whoever reads it next, in whatever way, reads what we have read.
 *
 * @param without the name of one that counts for nobody, and so is left out.
 */
export const ownCookies = (header: string | undefined, without: string | null = null): string =>
  [...readCookies(header)]
    .filter(([name]) => name !== without)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");

const cookieOf = (header: string | undefined, name: string): string | undefined =>
  readCookies(header).get(name);

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
