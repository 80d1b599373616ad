import {
  keptLanguage,
  type LightLanguage,
  pickLightLanguage,
  type WordFiles,
  type Words,
} from "../shared/light/light-language.ts";
import { heldLink } from "./us-link.ts";

const FILES: WordFiles = {
  nl: () => import("../i18n/nl.json?us"),
  fr: () => import("../i18n/fr.json?us"),
  en: () => import("../i18n/en.json?us"),
  es: () => import("../i18n/es.json?us"),
};

/** The language in which the page starts. */
export const firstLanguage = (): LightLanguage =>
  pickLightLanguage(keptLanguage(), heldLink(), navigator.languages);

/** The words of one language; the others are not fetched. */
export const loadWords = async (language: LightLanguage): Promise<Words> => (await FILES[language]()).default;
