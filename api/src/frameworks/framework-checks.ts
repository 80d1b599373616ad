import { FrameworkKind, LANGUAGES, type LocalisedNames } from "@onze/schema";
import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { readLine } from "../shared/given-text.ts";
import type { NameInput } from "./name.input.ts";

const LONGEST_NAME = 300;

/**
 * Names in several languages as they are stored.
 *
 * @throws {Refusal} when there is none, one is too long, or a language is unknown or given twice.
 */
export function checkNames(field: string, given: readonly NameInput[]): LocalisedNames {
  const languages = given.map(({ language }) => language);
  const odd = languages.find((language) => !LANGUAGES.some((known) => known === language));
  if (odd !== undefined)
    throw badInput(`${field} has the language "${odd.slice(0, 20)}"; it must be nl, fr, en or es.`);
  const twice = languages.find((language, at) => languages.indexOf(language) < at);
  if (twice !== undefined)
    throw badInput(`${field} has two texts in ${twice}; it must have one in each language.`);
  const texts = new Map(given.map(({ language, text }) => [language, readLine(field, text, LONGEST_NAME)]));
  const [nl, fr, en, es] = LANGUAGES.map((language) => texts.get(language) ?? null);
  if (!nl && !fr && !en && !es)
    throw badInput(`${field} is empty; it must have a text in one language at least.`, because("NAME_EMPTY"));
  return { nl: nl ?? null, fr: fr ?? null, en: en ?? null, es: es ?? null };
}

/** @throws {Refusal} unless a code can stand in an address and in a file of activities. */
export function checkFrameworkCode(code: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{1,59}$/.test(code)) return code;
  throw badInput(
    `code is "${code.slice(0, 60)}"; it must have 2 to 60 letters, digits, dots and dashes, such as JSF-PH-2022-2026.`,
    because("FRAMEWORK_CODE_WRONG"),
  );
}

/** What a framework is about, as somebody gives it. */
interface Subject {
  readonly kind: FrameworkKind;
  readonly country?: string | null;
  readonly theme?: string | null;
  readonly names?: readonly NameInput[] | null;
}

/** @throws {Refusal} unless something names the framework: its country, or its theme or own names. */
export function checkSubject({ kind, country, theme, names }: Subject): void {
  if (kind === FrameworkKind.COUNTRY && !country)
    throw badInput("kind is COUNTRY, which needs a country.", because("FRAMEWORK_UNNAMED"));
  if (kind === FrameworkKind.COUNTRY && theme)
    throw badInput(`theme is ${theme}, but a framework of a country has no theme of its own; leave it out.`);
  if (kind === FrameworkKind.THEME && country)
    throw badInput(`country is ${country}, but a framework on a theme has no country; leave it out.`);
  if (kind === FrameworkKind.THEME && !theme && !names)
    throw badInput("kind is THEME, which needs a theme or names.", because("FRAMEWORK_UNNAMED"));
}

/** The first and the last year of a cycle. @throws {Refusal} unless its code holds them. */
export function checkCycleCode(code: string): { readonly first: number; readonly last: number } {
  const [, first = 0, last = 0] = /^(\d{4})-(\d{4})$/.exec(code)?.map(Number) ?? [];
  if (first > 1900 && last > first) return { first, last };
  throw badInput(
    `code is "${code.slice(0, 60)}"; it must be the first and the last year, such as 2022-2026.`,
    because("CYCLE_CODE_WRONG"),
  );
}

/** @throws {Refusal} unless a share is from 0 to 1; null, for none, is as good. */
export function checkShare(field: string, share: number | null | undefined): void {
  if (share === null || share === undefined || (share >= 0 && share <= 1)) return;
  throw badInput(
    `${field} is ${share}; it must be a share from 0 to 1, such as 0.75.`,
    because("SHARE_WRONG"),
  );
}
