import { readFileSync } from "node:fs";

/** Says a phrase of the dashboard; `count` chooses its plural. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const LOCALES: Readonly<Record<string, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", es: "es-ES" };

/** The words of the dashboard in one language, as they are read: without marks of emphasis. */
export function wordsOf(language: string): Say {
  const file = new URL(`../../dashboard/src/i18n/${language}.json`, import.meta.url);
  const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, "utf8"));
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(LOCALES[language]);
  const write = (value: string | number | undefined) =>
    typeof value === "number" ? number.format(value) : String(value);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === "number" ? `${key}_${plural.select(count)}` : key;
    const phrase = words[form] ?? words[`${key}_other`] ?? words[key];
    if (phrase === undefined) throw new Error(`${language} has no words for ${key}`);
    return phrase.replace(/\{\{(\w+)\}\}/g, (_, name: string) => write(values[name])).replace(/<\/?b>/g, "");
  };
}
