/**
 * Whether what two rounds tell of one group may stand side by side: where a few came or went, the difference between both
 * is what those few said. The same number may be shown, and so may a difference as large as the threshold.
 *
 * @param earlier how many were asked, of each round.
 */
export function mayStandBeside(earlier: number, later: number, threshold: number): boolean {
  const difference = Math.abs(later - earlier);
  return difference === 0 || difference >= threshold;
}

/** The groups of a cut, by key, with how many were asked. */
export type Populations = Readonly<Record<string, number>>;

/**
 * Whether a cut divides people as an earlier round did: into the groups of the same keys. Of another one nobody can say by how
 * many people its groups differ from those that were told.
 */
export const isSameCut = (earlier: Populations | undefined, later: Populations): boolean =>
  earlier !== undefined && Object.keys(earlier).toSorted().join() === Object.keys(later).toSorted().join();

/** The same of a whole cut: of each of its groups, which both rounds have. */
export const mayCutStandBeside = (
  earlier: Populations | undefined,
  later: Populations,
  threshold: number,
): boolean =>
  earlier !== undefined &&
  isSameCut(earlier, later) &&
  Object.entries(later).every(([key, asked]) => mayStandBeside(earlier[key] ?? 0, asked, threshold));

/** How many a round asked: in all, and by the groups of its cuts. */
export interface AskedRound {
  readonly total: number;
  readonly cuts: Readonly<Record<string, Populations>>;
}

/** What a round may not tell, because earlier rounds of the same questions differ from it by a few people. */
export function keptApart(
  later: AskedRound,
  earlier: readonly AskedRound[],
  threshold: number,
): { readonly total: boolean; readonly cuts: readonly boolean[] } {
  return {
    total: earlier.some(({ total }) => !mayStandBeside(total, later.total, threshold)),
    cuts: Object.entries(later.cuts).map(([key, groups]) =>
      earlier.some(({ cuts }) => !mayCutStandBeside(cuts[key], groups, threshold)),
    ),
  };
}
