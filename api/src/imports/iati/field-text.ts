import { Buffer } from "node:buffer";
import { asWindows1252 } from "./windows-1252.ts";

const SPACE = 0x20;

/** What an identifier is never meant to hold: breaks with the blanks around them, and invisible characters. */
const NOT_IN_IDENTIFIER = /\s*[\r\n\t]\s*|[\p{Cc}\u200b-\u200d\u2060\ufeff]/gu;

/** Far more than any identifier has; the expression above would be slow on an endless run of blanks. */
const MOST_READ = 2_000;

/** Blanks that are not one plain space. */
const UNTIDY_RUN = /\s{2,}|[^\S ]/g;

/** Control characters other than the blanks among them. */
const CONTROLS = /[^\P{Cc}\s]+/gu;

/**
 * Writes a text on one line: every run of blanks, line breaks and control characters becomes one space,
 * none stays at the ends (the no-break space counts as a blank).
 */
export function oneLine(text: string): string {
  const own = ownCopy(text);
  return isTidy(own) ? own : withoutControls(own).replaceAll(UNTIDY_RUN, " ").trim();
}

/** Keeps the paragraphs of a text and tidies what stands between its words as {@link oneLine} does. */
export function paragraphs(text: string): string {
  const own = ownCopy(text);
  if (isTidy(own)) return own;
  const between = (run: string) => (/\n.*\n/s.test(run) ? "\n\n" : " ");
  return withoutControls(own).replaceAll(UNTIDY_RUN, between).trim();
}

/** An identifier without blanks at its ends and without line breaks, tabs or invisible characters inside. */
export function identifierText(text: string): string {
  return ownCopy(text.slice(0, MOST_READ).replaceAll(NOT_IN_IDENTIFIER, "").trim());
}

/** An attribute's value on one line, or `null` when it is missing or blank. */
export function attributeText(value: string | undefined): string | null {
  return value === undefined ? null : oneLine(value) || null;
}

/** Cuts a text after `length` characters, never through the middle of one. */
export function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** The main part of a language tag in lower case (`EN`, `en-GB` → `en`), or `null` when it is none. */
export function languageCode(tag: string | undefined): string | null {
  if (tag === undefined || tag === "") return null;
  const lower = tag.toLowerCase();
  if (/^[a-z]{2}$/.test(lower)) return lower;
  return /^\s*([a-z]{2,3})(?:[-_][\w-]*)?\s*$/.exec(lower)?.[1] ?? null;
}

/**
 * Publishers often pass windows-1252 through as control codes (U+0092 for an apostrophe): those are written
 * as what was meant, other control characters as a space.
 */
function withoutControls(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isControl = code < SPACE ? code < 9 || code > 13 : code >= 0x7f && code <= 0x9f;
    if (isControl) return asWindows1252(text).replaceAll(CONTROLS, " ");
  }
  return text;
}

/**
 * Whether a text surely holds nothing but single plain spaces between visible characters. A loop, because
 * every text of the file passes here and few need more; rare characters are left to the expression.
 */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || (code === SPACE && before === SPACE) || (code >= 0x7f && code <= 0xa0)) return false;
    if (code >= 0x1680 && mayBeBlank(code)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

/** The blanks of Unicode beyond the no-break space stand at U+1680, U+2000 to U+205F, U+3000 and U+FEFF. */
function mayBeBlank(code: number): boolean {
  return code === 0x1680 || (code >= 0x2000 && code <= 0x205f) || code === 0x3000 || code === 0xfeff;
}

/** From this length on, a part of a string keeps the whole string in memory. */
const SHARED_FROM = 13;

/** A copy that stands alone: without it, one name kept for later would keep 64 KB of the file with it. */
export function ownCopy(text: string): string {
  return text.length < SHARED_FROM ? text : Buffer.from(text).toString();
}
