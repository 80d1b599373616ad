/** Above this share of a cell one category is no more told exactly: who is in the cell is known to have chosen it. */
export const HOMOGENEOUS = 0.9;

/** Whether nearly everybody in a cell chose the same. @param counts by category. */
export function isHomogeneous(counts: readonly number[]): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.some((count) => count > HOMOGENEOUS * all);
}
