import type { ImpactArena, InfluenceType, Language } from "@onze/schema";
import type { Words } from "../../shared/metric.ts";
import { foldedWords } from "./statement-gaps.ts";

/** What of a change tells whether another may be the same. */
export interface Likened {
  readonly id: string;
  readonly arena: ImpactArena;
  readonly theme: string;
  readonly influenceType: InfluenceType;
  readonly changedOn: string;
  /** A country or a region; null where the arena says it. */
  readonly place: string | null;
  readonly language: string;
  /** Its title, who changed, and what. */
  readonly words: string;
}

/** Why two changes may be the same, and how much speaks for it, from 0 to 1. */
export interface Likeness {
  readonly score: number;
  readonly days: number;
  readonly isSameTheme: boolean;
  readonly isSameType: boolean;
  readonly shared: readonly string[];
  /** Written in two languages, so that their words cannot be compared. */
  readonly isForeign: boolean;
}

/** Most days between two records of the same change, and between two that only their facts tell to be the same. */
const APART = { most: 180, foreign: 31 } as const;
/** Shortest word that tells something, fewest that two have in common, and the least part of the shorter of both. */
const WORDS = { letters: 4, shared: 2, part: 0.3 } as const;
const DAY = 24 * 60 * 60 * 1000;

/** Words that stand in any sentence. */
const PLAIN = new Set(
  "that with from this they their have been will which more than also into about after voor over door naar niet werd wordt heeft hebben zijn deze onder tegen meer zich worden pour dans avec sont leur plus cette etait entre para como sobre esta este entre desde fueron".split(
    " ",
  ),
);

/**
 * Tells why two changes may be the same: of one arena and not of two places, of one theme or one kind of influence, half a
 * year apart at most, and told in the same words. Where they are told in two languages all the rest has to be the same.
 *
 * @returns null when nothing speaks for it.
 */
export function likenessOf(one: Likened, other: Likened): Likeness | null {
  const isSameTheme = one.theme === other.theme;
  const isSameType = one.influenceType === other.influenceType;
  const days = Math.abs(Date.parse(one.changedOn) - Date.parse(other.changedOn)) / DAY;
  if (one.arena !== other.arena || isElsewhere(one, other)) return null;
  if ((!isSameTheme && !isSameType) || days > APART.most) return null;
  const { shared, part } = inCommon(one.words, other.words);
  const isWorded = shared.length >= WORDS.shared && part >= WORDS.part;
  const isForeign = one.language !== other.language && !isWorded;
  if (!isWorded && !(isForeign && isSameTheme && isSameType && days <= APART.foreign)) return null;
  const facts = (isSameTheme ? 0.2 : 0) + (isSameType ? 0.1 : 0) + 0.2 * (1 - days / APART.most);
  return { score: 0.5 * part + facts, days, isSameTheme, isSameType, shared, isForeign };
}

const isElsewhere = (one: Likened, other: Likened): boolean =>
  one.place !== null && other.place !== null && one.place !== other.place;

/** The words that two texts have in common, and which part of the shorter they are. */
function inCommon(one: string, other: string): { readonly shared: readonly string[]; readonly part: number } {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const shared = [...first.intersection(second)].toSorted();
  const least = Math.min(first.size, second.size);
  return { shared, part: least === 0 ? 0 : shared.length / least };
}

const tellingWords = (text: string): Set<string> =>
  new Set(foldedWords(text).filter((word) => word.length >= WORDS.letters && !PLAIN.has(word)));

/** Most words that are named. */
const MOST_NAMED = 5;

const REASONS = {
  theme: { nl: "zelfde thema", fr: "même thème", en: "same theme", es: "mismo tema" },
  type: {
    nl: "zelfde soort invloed",
    fr: "même type d’influence",
    en: "same kind of influence",
    es: "mismo tipo de influencia",
  },
  day: { nl: "op dezelfde dag", fr: "le même jour", en: "on the same day", es: "el mismo día" },
  words: {
    nl: "dezelfde woorden: ",
    fr: "mêmes mots : ",
    en: "the same words: ",
    es: "las mismas palabras: ",
  },
  foreign: {
    nl: "in een andere taal geschreven",
    fr: "écrit dans une autre langue",
    en: "written in another language",
    es: "escrito en otro idioma",
  },
} as const satisfies Readonly<Record<string, Words>>;

const APART_IN_WORDS: Readonly<Record<Language, (days: number) => string>> = {
  nl: (days) => (days === 1 ? "één dag ertussen" : `${days} dagen ertussen`),
  fr: (days) => (days === 1 ? "à un jour d’intervalle" : `à ${days} jours d’intervalle`),
  en: (days) => (days === 1 ? "one day apart" : `${days} days apart`),
  es: (days) => (days === 1 ? "a un día de distancia" : `a ${days} días de distancia`),
};

/** The same in words, what tells most first. */
export function reasonsIn(language: Language, likeness: Likeness): string[] {
  const { days, isSameTheme, isSameType, shared, isForeign } = likeness;
  return [
    ...(isForeign ? [REASONS.foreign[language]] : []),
    ...(shared.length > 0 ? [`${REASONS.words[language]}${shared.slice(0, MOST_NAMED).join(", ")}`] : []),
    ...(isSameTheme ? [REASONS.theme[language]] : []),
    ...(isSameType ? [REASONS.type[language]] : []),
    days === 0 ? REASONS.day[language] : APART_IN_WORDS[language](days),
  ];
}
