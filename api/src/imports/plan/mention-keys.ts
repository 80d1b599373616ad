import { distinctSpellings, type PartnerMention, type Spelling } from "./partner-mentions.ts";

/** One way in which a whole file names an organisation; equal mentions of many activities share it. */
export interface MentionKey {
  /** The same for the same mention in every import; see `createMentionKeys`. */
  readonly key: string;
  /** Whose partner it is: the holder's identifier or slug, as long as it is always the same one. */
  readonly holder: string;
  /** ISO 3166-1 alpha-2, or `null` when its activities have none or several. */
  readonly country: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly acronyms: readonly string[];
  readonly identifier: string | null;
  readonly type: string | null;
  readonly withheld: boolean;
  /** Identifier of the only activity in which a withheld name means this partner; `null` for every other name. */
  readonly withheldIn: string | null;
  readonly spellings: readonly Spelling[];
}

/** Where a mention stands: its holder and the identifier of its activity. */
export interface MentionPlace {
  readonly holder: string;
  readonly activity: string;
}

/** Gathers the mentions of a file, activity after activity. */
export interface MentionKeys {
  /** Takes a mention in and returns the key that stands for it in `matchOrganisations`. */
  add(place: MentionPlace, mention: PartnerMention): string;
  /** The distinct keys in order of first appearance. */
  list(): MentionKey[];
}

/**
 * Starts an empty gathering for one file.
 *
 * Mentions share a key when holder, country, folded name and identifier are equal; withheld ones only within one
 * activity.
 */
export function createMentionKeys(): MentionKeys {
  const keys = new Map<string, MentionKey>();
  return {
    add(place, mention) {
      const next = keyOf(place, mention);
      const present = keys.get(next.key);
      keys.set(next.key, present ? mergeKeys(present, next) : next);
      return next.key;
    },
    list: () => [...keys.values()],
  };
}

/** The key of a withheld partner, the same at every import: holder, activity and the whole folded text. */
export function withheldKey({ holder, activity }: MentionPlace, nameKey: string): string {
  return JSON.stringify(["withheld", holder, activity, nameKey]);
}

function keyOf(place: MentionPlace, mention: PartnerMention): MentionKey {
  const { name, nameKey, acronyms, identifier, type, country, withheld, spellings } = mention;
  const { holder } = place;
  const key = withheld ? withheldKey(place, nameKey) : JSON.stringify([holder, country, nameKey, identifier]);
  const withheldIn = withheld ? place.activity : null;
  return { key, holder, country, name, nameKey, acronyms, identifier, type, withheld, withheldIn, spellings };
}

function mergeKeys(present: MentionKey, next: MentionKey): MentionKey {
  return {
    ...present,
    acronyms: [...new Set([...present.acronyms, ...next.acronyms])],
    type: present.type ?? next.type,
    spellings: distinctSpellings([...present.spellings, ...next.spellings]),
  };
}
