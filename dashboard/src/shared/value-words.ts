/** Figures of an indicator and weights, as a language writes them. */
const LOCALES: Readonly<Record<string, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", es: "es-ES" };

/** A figure with the decimals that it has, four at most. */
export const valueWords = (value: number, language: string): string =>
  new Intl.NumberFormat(LOCALES[language] ?? "en-GB", { maximumFractionDigits: 4 })
    .format(value)
    .replace("-", "−");
