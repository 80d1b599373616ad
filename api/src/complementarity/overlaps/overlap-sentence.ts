import { type Language, OverlapLevel } from "@onze/schema";
import { type Years, yearsInWords } from "./years.ts";

/** What an overlap says of itself, by name. */
export interface OverlapFacts {
  readonly level: OverlapLevel;
  readonly theme: string;
  readonly place: string;
  /** In which the level holds. */
  readonly years: Years;
  readonly partners: readonly string[];
  readonly networks: readonly string[];
  readonly approaches: readonly string[];
}

/** How one of our languages says it. `what` is the theme, `where` the place and the years. */
interface SentenceWords {
  readonly locale: string;
  readonly L1: (what: string, where: string) => string;
  readonly L2: (what: string, where: string, networks: string) => string;
  readonly L3: (what: string, where: string, partners: string) => string;
  readonly L4: (what: string, where: string, partners: string, approaches: string) => string;
}

const WORDS: Readonly<Record<Language, SentenceWords>> = {
  nl: {
    locale: "nl-BE",
    L1: (what, where) =>
      `Beide werken rond ${what} (${where}); een gemeenschappelijke partner of een gemeenschappelijk netwerk is niet vermeld`,
    L2: (what, where, networks) =>
      `Beide werken met ${networks} of met aangesloten organisaties rond ${what} (${where})`,
    L3: (what, where, partners) => `Beide steunen ${partners} rond ${what} (${where})`,
    L4: (what, where, partners, approaches) =>
      `Beide steunen ${partners} rond ${what} op dezelfde manier: ${approaches} (${where})`,
  },
  fr: {
    locale: "fr-BE",
    L1: (what, where) =>
      `Les deux travaillent sur le thème « ${what} » (${where}) ; aucun partenaire ni réseau commun n’est mentionné`,
    L2: (what, where, networks) =>
      `Les deux travaillent avec ${networks} ou des organisations affiliées sur le thème « ${what} » (${where})`,
    L3: (what, where, partners) => `Les deux soutiennent ${partners} sur le thème « ${what} » (${where})`,
    L4: (what, where, partners, approaches) =>
      `Les deux soutiennent ${partners} sur le thème « ${what} » de la même manière : ${approaches} (${where})`,
  },
  en: {
    locale: "en-GB",
    L1: (what, where) => `Both work on ${what} (${where}); no partner or network in common is recorded`,
    L2: (what, where, networks) =>
      `Both work with ${networks} or affiliated organisations on ${what} (${where})`,
    L3: (what, where, partners) => `Both support ${partners} on ${what} (${where})`,
    L4: (what, where, partners, approaches) =>
      `Both support ${partners} on ${what} in the same way: ${approaches} (${where})`,
  },
  es: {
    locale: "es-ES",
    L1: (what, where) =>
      `Ambas trabajan en el tema «${what}» (${where}); no consta ningún socio ni red en común`,
    L2: (what, where, networks) =>
      `Ambas trabajan con ${networks} o con organizaciones afiliadas en el tema «${what}» (${where})`,
    L3: (what, where, partners) => `Ambas apoyan a ${partners} en el tema «${what}» (${where})`,
    L4: (what, where, partners, approaches) =>
      `Ambas apoyan a ${partners} en el tema «${what}» de la misma manera: ${approaches} (${where})`,
  },
};

/** An overlap in one sentence, without who the two are: that stands beside it. */
export function overlapSentence(facts: OverlapFacts, language: Language): string {
  const words = WORDS[language];
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(words.locale, { type: "conjunction" }).format(names);
  const theme = withSmallLetter(facts.theme, words.locale);
  const where = [facts.place, yearsInWords(facts.years)].join(", ");
  switch (facts.level) {
    case OverlapLevel.L1:
      return words.L1(theme, where);
    case OverlapLevel.L2:
      return words.L2(theme, where, list(facts.networks));
    case OverlapLevel.L3:
      return words.L3(theme, where, list(facts.partners));
    case OverlapLevel.L4:
      return words.L4(theme, where, list(facts.partners), list(facts.approaches));
  }
}

/** Themes are written with a capital in lists, and without one within a sentence. */
const withSmallLetter = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1);
