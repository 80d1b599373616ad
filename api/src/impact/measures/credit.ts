/** How changes are counted where several organisations contributed to one. */
export enum Counting {
  WHOLE = "WHOLE",
  FRACTIONAL = "FRACTIONAL",
}

/** How many changes an organisation contributed to. */
export interface Credited {
  readonly organisation: string;
  /** Whole, or a sum of parts of one. */
  readonly count: number;
}

/**
 * Counts changes by organisation, I11: whole, so that the counts add up to more than there are changes, or each as 1/n of a
 * change with n contributors, so that they add up to as many.
 *
 * @param contributors of each change the ids of those who contributed; each counts once.
 * @returns by id, in the order in which they were first met.
 * @see README.md, “Counting by organisation”.
 */
export function creditOf(contributors: readonly (readonly string[])[], counting: Counting): Credited[] {
  const counts = new Map<string, number>();
  for (const each of contributors) {
    const distinct = new Set(each);
    const part = counting === Counting.WHOLE ? 1 : 1 / distinct.size;
    for (const organisation of distinct) counts.set(organisation, (counts.get(organisation) ?? 0) + part);
  }
  return [...counts].map(([organisation, count]) => ({ organisation, count }));
}
