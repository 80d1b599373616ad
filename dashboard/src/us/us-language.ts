import { heldLink } from "./us-link.ts";

export const US_LANGUAGES = { es: "Español", fr: "Français", en: "English", nl: "Nederlands" } as const;
export type UsLanguage = keyof typeof US_LANGUAGES;

export type Words = Readonly<Record<string, string>>;

const FILES: Readonly<Record<UsLanguage, () => Promise<{ readonly default: Words }>>> = {
  nl: () => import("../i18n/nl.json?us"),
  fr: () => import("../i18n/fr.json?us"),
  en: () => import("../i18n/en.json?us"),
  es: () => import("../i18n/es.json?us"),
};

const isLanguage = (text: string | null | undefined): text is UsLanguage =>
  typeof text === "string" && Object.hasOwn(US_LANGUAGES, text);

/** The language chosen before, else that of the link, else the first of the browser's that we speak, else English. */
export function pickUsLanguage(
  chosen: string | null,
  link: string | null,
  preferred: readonly string[],
): UsLanguage {
  const known = [chosen, link?.slice(0, 2), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  return known.find(isLanguage) ?? "en";
}

/** The same key as in the dashboard: whoever reads both chooses once. */
const KEY = "onze.language";

/** The language in which the page starts. */
export function firstLanguage(): UsLanguage {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {
    // a browser may refuse storage altogether
  }
  return pickUsLanguage(chosen, heldLink(), navigator.languages);
}

/** Remembers a language that somebody chose, where the browser keeps anything. */
export function keepLanguage(language: UsLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

/** The words of one language; the others are not fetched. */
export const loadWords = async (language: UsLanguage): Promise<Words> => (await FILES[language]()).default;
