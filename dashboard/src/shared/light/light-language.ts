export const LIGHT_LANGUAGES = { es: "Español", fr: "Français", en: "English", nl: "Nederlands" } as const;
export type LightLanguage = keyof typeof LIGHT_LANGUAGES;

export type Words = Readonly<Record<string, string>>;

/** Where the words of each language are fetched from; the others are not. */
export type WordFiles = Readonly<Record<LightLanguage, () => Promise<{ readonly default: Words }>>>;

export const isLightLanguage = (text: string | null | undefined): text is LightLanguage =>
  typeof text === "string" && Object.hasOwn(LIGHT_LANGUAGES, text);

/** The language chosen before, else that of the link, else the first of the browser's that we speak, else English. */
export function pickLightLanguage(
  chosen: string | null,
  link: string | null,
  preferred: readonly string[],
): LightLanguage {
  const known = [chosen, link?.slice(0, 2), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  return known.find(isLightLanguage) ?? "en";
}

/** The same key as in the dashboard: whoever reads both chooses once. */
const KEY = "onze.language";

/** The language that somebody chose in this browser before; null for none. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a browser may refuse storage altogether
  }
}

/** Remembers a language that somebody chose, where the browser keeps anything. */
export function keepLanguage(language: LightLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
