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
  return (name, country) => {
    const plain = foldText(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, LONGEST)
      .replace(/-+$/, "");
    const words = plain === "" ? "organisation" : plain;
    const base = country ? `${words}-${country.toLowerCase()}` : words;
    const slug = firstFree(base, taken);
    taken.add(slug);
    return slug;
  };
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
