import { randomInt } from "node:crypto";
import { foldText } from "@onze/schema";

const LONGEST = 60;
/** Letters and digits of which none is taken for another and that spell no word. */
const SIGNS = "23456789bcdfghjkmnpqrstvwxz";
const SUFFIX_LENGTH = 5;

/** Makes places in addresses that nobody has yet: small letters, digits and dashes. */
export interface Slugs {
  /** For who reports: the words of its name, as long as nobody else has them. */
  readonly ofHolder: (name: string) => string;
  /**
   * For who is named as a partner: the words of its name and a few signs drawn by lot. They tell neither where it works,
   * which it may hide, nor whether there is another of the name, which may be hidden.
   */
  readonly ofPartner: (name: string) => string;
}

/** @param taken every slug in use; those handed out are added. */
export function createSlugs(taken: Set<string>): Slugs {
  const take = (slug: string): string => {
    taken.add(slug);
    return slug;
  };
  const ofPartner = (name: string): string => {
    const words = wordsOf(name);
    let slug = "";
    do slug = `${words}-${drawSuffix()}`;
    while (taken.has(slug));
    return take(slug);
  };
  const ofHolder = (name: string): string => {
    const words = wordsOf(name);
    return taken.has(words) ? ofPartner(name) : take(words);
  };
  return { ofHolder, ofPartner };
}

function wordsOf(name: string): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return plain === "" ? "organisation" : plain;
}

const drawSuffix = (): string =>
  Array.from({ length: SUFFIX_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");
