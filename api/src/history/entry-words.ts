import type { AmountOrigin, Language, ThemeOrigin } from "@onze/schema";

/** How one of our languages says what is told of an entry. */
export interface EntryWords {
  readonly locale: string;
  /** Between a year and its amount. */
  readonly colon: string;
  readonly origin: Readonly<Record<`${AmountOrigin}` | `${ThemeOrigin}`, string>>;
  readonly noPlace: string;
  readonly noTheme: string;
  readonly noCurrency: string;
  /** Before the number of a list of codes. */
  readonly list: string;
}

export const ENTRY_WORDS: Readonly<Record<Language, EntryWords>> = {
  nl: {
    locale: "nl-BE",
    colon: ": ",
    origin: {
      BUDGET: "begroting",
      PLANNED_DISBURSEMENT: "geplande betalingen",
      SPENDING: "uitgaven",
      STATED: "vermeld",
      SUGGESTED: "voorstel",
      CONFIRMED: "bevestigd",
    },
    noPlace: "land niet vermeld",
    noTheme: "thema niet vermeld",
    noCurrency: "in onbekende munt",
    list: "lijst",
  },
  fr: {
    locale: "fr-BE",
    colon: "\u00A0: ",
    origin: {
      BUDGET: "budget",
      PLANNED_DISBURSEMENT: "versements prévus",
      SPENDING: "dépenses",
      STATED: "mentionné",
      SUGGESTED: "proposé",
      CONFIRMED: "confirmé",
    },
    noPlace: "pays non mentionné",
    noTheme: "thème non mentionné",
    noCurrency: "en monnaie inconnue",
    list: "liste",
  },
  en: {
    locale: "en-GB",
    colon: ": ",
    origin: {
      BUDGET: "budget",
      PLANNED_DISBURSEMENT: "planned payments",
      SPENDING: "spending",
      STATED: "stated",
      SUGGESTED: "suggested",
      CONFIRMED: "confirmed",
    },
    noPlace: "country not recorded",
    noTheme: "theme not stated",
    noCurrency: "in an unknown currency",
    list: "list",
  },
  es: {
    locale: "es-ES",
    colon: ": ",
    origin: {
      BUDGET: "presupuesto",
      PLANNED_DISBURSEMENT: "pagos previstos",
      SPENDING: "gastos",
      STATED: "mencionado",
      SUGGESTED: "sugerido",
      CONFIRMED: "confirmado",
    },
    noPlace: "país no registrado",
    noTheme: "tema no indicado",
    noCurrency: "en moneda desconocida",
    list: "lista",
  },
};
