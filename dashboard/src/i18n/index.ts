import i18next, { type FormatterModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { createFormat, type Format } from "../shared/format.ts";

/** The languages of the dashboard, in the order of the switch. */
export const LANGUAGES = ["nl", "fr", "en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = "onze.language";

type WordFile = Promise<{ default: Record<string, string> }>;
type WordFiles = Record<Language, () => WordFile>;

const firstWords: WordFiles = {
  nl: () => import("./nl.json?first"),
  fr: () => import("./fr.json?first"),
  en: () => import("./en.json?first"),
  es: () => import("./es.json?first"),
};
const laterWords: WordFiles = {
  nl: () => import("./nl.json?later"),
  fr: () => import("./fr.json?later"),
  en: () => import("./en.json?later"),
  es: () => import("./es.json?later"),
};

function isLanguage(value: string | null | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * Picks the language to start in: the one chosen before, else the first of the browser's languages that we speak,
 * else English.
 */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => isLanguage(tag));
  return isLanguage(spoken) ? spoken : "en";
}

/** The language now shown. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : "en";
}

/** Calls back after each change of language. */
export function onLanguageChange(listener: (language: string) => void): void {
  i18next.on("languageChanged", listener);
}

const loaded = new Set<() => WordFile>();
let needsLater = false;

async function load(language: Language): Promise<void> {
  const files = [firstWords[language], ...(needsLater ? [laterWords[language]] : [])];
  const missing = files.filter((file) => !loaded.has(file));
  for (const words of await Promise.all(missing.map((file) => file()))) {
    i18next.addResourceBundle(language, "translation", words.default);
  }
  for (const file of missing) loaded.add(file);
}

/** Fetches the texts of pages that nobody sees first, in the language now shown; each later one has them at once. */
export async function loadLaterWords(): Promise<void> {
  needsLater = true;
  if (i18next.isInitialized) await load(currentLanguage());
}

/** Shows the dashboard in another language and remembers it; the address stays. */
export async function changeLanguage(language: Language): Promise<void> {
  writeChoice(language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  await load(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** Shows the dashboard in a language that the reader asked for elsewhere, unless another was chosen in this browser. */
export async function adoptLanguage(language: string): Promise<void> {
  if (readChoice() !== null || !isLanguage(language) || language === currentLanguage()) return;
  await show(language);
}

const formats = new Map<string, Format>();

/** Writes what fills a sentence: a number as the language does, a text as it is. */
export function writeValue(value: unknown, language: string): string {
  if (typeof value !== "number") return String(value ?? "");
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format.count(value);
}

const formatter: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _, language = currentLanguage()) => writeValue(value, language),
};

/** Starts in the reader's language; only that language is fetched. */
export async function startLanguage(): Promise<void> {
  const language = pickLanguage(readChoice(), navigator.languages);
  await i18next
    .use(initReactI18next)
    .use(formatter)
    .init({
      lng: language,
      resources: {},
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnEmptyString: false,
      partialBundledLanguages: true,
    });
  await load(language);
  document.documentElement.lang = language;
}

// A browser may refuse storage altogether; the choice then lasts until the page closes.
function readChoice(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function writeChoice(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    return;
  }
}
