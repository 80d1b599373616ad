interface Holder {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * Lists the organisations that hold a set of partnerships.
 *
 * Each counts once, however many it holds; the umbrella's secretariat stands first, the others by name.
 *
 * @param compare the order of names in the reader's language.
 */
export function listHolders<Named extends Holder>(
  partnerships: readonly { readonly holder: Named }[],
  compare: (a: string, b: string) => number,
): Named[] {
  const bySlug = new Map(partnerships.map(({ holder }) => [holder.slug, holder]));
  return sortHolders([...bySlug.values()], compare);
}

/** Those of a partner's partnerships that figures count: one that a hidden partner has still to accept is listed only. */
export const countedOf = <Partnership extends { readonly isCounted: boolean }>(
  partnerships: readonly Partnership[],
): readonly Partnership[] => partnerships.filter(({ isCounted }) => isCounted);

/** Puts the umbrella's secretariat first, the others by name. */
export function sortHolders<Named extends Holder>(
  holders: readonly Named[],
  compare: (a: string, b: string) => number,
): Named[] {
  return holders.toSorted((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}

function rank({ kind }: Holder): number {
  return kind === "UMBRELLA_SECRETARIAT" ? 0 : 1;
}

interface Shared {
  readonly partner: Holder;
  readonly holders: readonly Holder[];
}

/** Puts the partners with most organisations first; those with as many stand by name. */
export function sortShared<Row extends Shared>(
  rows: readonly Row[],
  compare: (a: string, b: string) => number,
): Row[] {
  return rows.toSorted(
    (a, b) => b.holders.length - a.holders.length || compare(a.partner.name, b.partner.name),
  );
}
