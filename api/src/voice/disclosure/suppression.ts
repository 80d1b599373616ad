/** One cell of a division of everybody: how many answered, of how many who were asked. */
export interface Cell {
  readonly answers: number;
  readonly invited: number;
}

/** Which cells of a division may be told, in its order, and whether the total of all may. */
export interface Published {
  readonly cells: readonly boolean[];
  readonly total: boolean;
}

/**
 * Leaves out the cells with fewer answers than the threshold, and more of them until what is left out cannot be found by
 * subtracting the rest from the total: at least two cells, with as many answers together as the threshold asks for. Of
 * cells with equally many answers the one declared first goes first, so that no choice tells anything.
 *
 * A cell that was asked and is silent counts as small: that a group said nothing is information.
 */
export function suppress(cells: readonly Cell[], threshold: number): Published {
  const total = cells.reduce((sum, { answers }) => sum + answers, 0);
  if (total < threshold) return { cells: cells.map(() => false), total: false };
  const hidden = new Set(cells.keys().filter((at) => isSmall(cells[at], threshold)));
  if (hidden.size === 0) return { cells: cells.map(() => true), total: true };
  const answersIn = (set: ReadonlySet<number>): number =>
    [...set].reduce((sum, at) => sum + (cells[at]?.answers ?? 0), 0);
  while (hidden.size < 2 || answersIn(hidden) < threshold) {
    const smallest = smallestBut(cells, hidden);
    if (smallest === null) break;
    hidden.add(smallest);
  }
  return { cells: cells.map((_, at) => !hidden.has(at)), total: true };
}

const isSmall = (cell: Cell | undefined, threshold: number): boolean =>
  cell !== undefined && cell.answers < threshold && cell.invited > 0;

/** The first of the smallest cells that are still told; null where none is. */
function smallestBut(cells: readonly Cell[], hidden: ReadonlySet<number>): number | null {
  let found: number | null = null;
  for (const [at, { answers }] of cells.entries()) {
    if (hidden.has(at)) continue;
    if (found === null || answers < (cells[found]?.answers ?? 0)) found = at;
  }
  return found;
}
