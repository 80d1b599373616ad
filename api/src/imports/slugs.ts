import { drawnSlugOf, slugOf } from "../shared/slug.ts";

/** What a name without letters is called. */
const OTHERWISE = "organisation";

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
    let slug = "";
    do slug = drawnSlugOf(name, OTHERWISE);
    while (taken.has(slug));
    return take(slug);
  };
  const ofHolder = (name: string): string => {
    const words = slugOf(name, OTHERWISE);
    return taken.has(words) ? ofPartner(name) : take(words);
  };
  return { ofHolder, ofPartner };
}
