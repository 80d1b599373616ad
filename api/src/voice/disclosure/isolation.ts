/** A sum that was told, by the strata that are in it. */
export type ToldSum = readonly boolean[];

/**
 * Strata with fewer answers together than the threshold whose sum can be found from sums that were told, by adding and
 * subtracting these in any way; null where none can.
 *
 * The two rules before it compare what is told two by two; several figures of several cuts can be put together as well.
 * What can be found that way is the row space of the sums: a set of strata is alone in one of its combinations exactly
 * where the rank falls when its columns are taken out. Larger sets cover what is in smaller ones, so only sets that no
 * stratum could be added to are tried.
 *
 * @param answers by stratum.
 */
export function findIsolated(
  sums: readonly ToldSum[],
  answers: readonly number[],
  threshold: number,
): readonly number[] | null {
  const strata = answers
    .keys()
    .filter((at) => (answers[at] ?? 0) > 0)
    .toArray();
  const rank = rankOf(sums, strata);
  for (const set of largestSmallSets(strata, answers, threshold)) {
    const others = strata.filter((at) => !set.includes(at));
    if (rankOf(sums, others) < rank) return set;
  }
  return null;
}

/** Sets of strata with fewer answers than the threshold to which no further stratum can be added. */
function largestSmallSets(
  strata: readonly number[],
  answers: readonly number[],
  threshold: number,
): number[][] {
  const small = strata.filter((at) => (answers[at] ?? 0) < threshold);
  const sets: number[][] = [];
  for (let mask = 1; mask < 2 ** small.length; mask += 1) {
    const set = small.filter((_, bit) => (mask >> bit) & 1);
    const count = set.reduce((sum, at) => sum + (answers[at] ?? 0), 0);
    const hasRoom = small.some((at) => !set.includes(at) && count + (answers[at] ?? 0) < threshold);
    if (count < threshold && !hasRoom) sets.push(set);
  }
  return sets;
}

/** Smaller than this is nothing: the entries are 0 and 1, and there are few of them. */
const NOTHING = 1e-9;

/** How many of the sums say something of their own about these strata. */
function rankOf(sums: readonly ToldSum[], strata: readonly number[]): number {
  const rows = sums.map((sum) => strata.map((at) => (sum[at] ? 1 : 0)));
  let rank = 0;
  for (let column = 0; column < strata.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > NOTHING);
    if (pivot === -1) continue;
    const [lead = []] = rows.splice(pivot, 1);
    rows.splice(rank, 0, lead);
    for (const [at, row] of rows.entries()) {
      if (at > rank) subtract(row, lead, column);
    }
    rank += 1;
  }
  return rank;
}

function subtract(row: number[], lead: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (lead[column] ?? 1);
  for (const [at, value] of lead.entries()) row[at] = (row[at] ?? 0) - factor * value;
}
