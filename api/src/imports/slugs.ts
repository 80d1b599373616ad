import { foldText } from "@onze/schema";

const LONGEST = 60;

/** A place in addresses for a name and a country (ISO 3166-1 alpha-2, or null). */
export type SlugMaker = (name: string, country: string | null) => string;

/**
 * Makes places in addresses that nobody has yet.
 *
 * @param taken every slug in use; those handed out are added.
 * @returns slugs of small letters, digits and dashes.
 */
export function createSlugs(taken: Set<string>): SlugMaker {
  const lastNumbers = new Map<string, number>();
  const free = (base: string): string => {
    let slug = base;
    // going on from the last number keeps thousands of withheld partners of one name from being tried again each time
    for (let number = lastNumbers.get(base) ?? 1; taken.has(slug); lastNumbers.set(base, number)) {
      number += 1;
      slug = `${base}-${number}`;
    }
    return slug;
  };
  return (name, country) => {
    const plain = foldText(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, LONGEST)
      .replace(/-+$/, "");
    const words = plain === "" ? "organisation" : plain;
    const base = country ? `${words}-${country.toLowerCase()}` : words;
    const slug = free(base);
    taken.add(slug);
    return slug;
  };
}
