import {
  keptLanguage,
  type LightLanguage,
  pickLightLanguage,
  type WordFiles,
  type Words,
} from "../shared/light/light-language.ts";
import { substantiateLink } from "./substantiate-link.ts";

const FILES: WordFiles = {
  nl: () => import("../i18n/nl.json?substantiate"),
  fr: () => import("../i18n/fr.json?substantiate"),
  en: () => import("../i18n/en.json?substantiate"),
  es: () => import("../i18n/es.json?substantiate"),
};

/** The language in which the page starts. What is chosen here is kept nowhere. */
export const firstLanguage = (): LightLanguage =>
  pickLightLanguage(keptLanguage(), substantiateLink.held(), navigator.languages);

/** The words of one language; the others are not fetched. */
export const loadWords = async (language: LightLanguage): Promise<Words> => (await FILES[language]()).default;
