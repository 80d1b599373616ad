import type { TextsInput } from "../gql/later/graphql.ts";
import { LANGUAGES } from "../i18n/index.ts";
import type { Problems } from "../shared/form/problem.ts";

type Language = (typeof LANGUAGES)[number];

/** A text in each of our languages; empty where there is none yet. */
export type Texts = Readonly<Record<Language, string>>;

export const NO_TEXTS: Texts = { nl: "", fr: "", en: "", es: "" };

/** A text as the server gives it, to be changed. */
export function textsOf(given: readonly { readonly language: string; readonly text: string }[]): Texts {
  const of = (language: Language) => given.find((each) => each.language === language)?.text ?? "";
  return { nl: of("nl"), fr: of("fr"), en: of("en"), es: of("es") };
}

/** As it is sent: without languages that have none. */
export const sentTexts = (texts: Texts): TextsInput =>
  Object.fromEntries(LANGUAGES.map((language) => [language, texts[language].trim() || null]));

export const isEmpty = (texts: Texts): boolean =>
  LANGUAGES.every((language) => texts[language].trim() === "");

/** What is missing of a text that everybody who is asked must be able to read, by the names of its fields. */
export const missingIn = (name: string, texts: Texts): Problems =>
  Object.fromEntries(
    LANGUAGES.filter((language) => texts[language].trim() === "").map((language) => [
      `${name}.${language}`,
      { key: "voice.problem.text" },
    ]),
  );

/** The key that stands for a name, the same each time: small letters, digits and dashes. */
export const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
