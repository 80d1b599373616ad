import {
  keptLanguage,
  type LightLanguage,
  pickLightLanguage,
  type WordFiles,
  type Words,
} from "../shared/light/light-language.ts";

const FILES: WordFiles = {
  nl: () => import("../i18n/nl.json?ballot"),
  fr: () => import("../i18n/fr.json?ballot"),
  en: () => import("../i18n/en.json?ballot"),
  es: () => import("../i18n/es.json?ballot"),
};

/** The language in which the page starts. What is chosen here is kept nowhere. */
export const firstLanguage = (): LightLanguage =>
  pickLightLanguage(keptLanguage(), null, navigator.languages);

/** The words of one language; the others are not fetched. */
export const loadWords = async (language: LightLanguage): Promise<Words> => (await FILES[language]()).default;
