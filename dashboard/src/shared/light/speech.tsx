import { createContext, use } from "react";
import { createFormat, type Format } from "../format.ts";
import type { LightLanguage, Words } from "./light-language.ts";

type Values = Readonly<Record<string, string | number>>;

/** Writes what the page says, in its language. */
export interface Speech {
  readonly language: LightLanguage;
  readonly format: Format;
  /** A text with its values filled in; of one with two numbers, the one that `count` asks for. */
  readonly t: (key: string, values?: Values) => string;
  /** Whether there is such a text. */
  readonly has: (key: string) => boolean;
}

export function createSpeech(language: LightLanguage, words: Words): Speech {
  const format = createFormat(language);
  const plural = new Intl.PluralRules(language);
  const fill = (text: string, values: Values): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? format.count(value) : value;
    });
  return {
    language,
    format,
    has: (key) => key in words,
    t(key, values = {}) {
      const number = values.count;
      const form = typeof number === "number" && plural.select(number) === "one" ? "one" : "other";
      return fill(words[key] ?? words[`${key}_${form}`] ?? key, values);
    },
  };
}

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech) return speech;
  throw new Error("the page has no words");
}
