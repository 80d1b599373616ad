/** People whose answers a figure is about. */
export type QuerySet = ReadonlySet<number>;

/**
 * Whether a figure about some people may be told after figures about others: not where both differ by fewer people than
 * the threshold, nor where so few are in one and not in the other. Subtracting would tell what those few said.
 */
export const mayRelease = (asked: QuerySet, earlier: readonly QuerySet[], threshold: number): boolean =>
  earlier.every((before) => {
    const only = asked.difference(before).size;
    const gone = before.difference(asked).size;
    return [only, gone, only + gone].every((count) => count === 0 || count >= threshold);
  });
