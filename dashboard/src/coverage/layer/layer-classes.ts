/** How many greys there are. */
const SHADES = 4;

/** Countries that are drawn in one grey. */
export interface LayerClass {
  /** 0 is the palest. */
  readonly shade: number;
  readonly low: number;
  readonly high: number;
  readonly countries: number;
}

/**
 * Puts values in at most four classes of about as many countries each, from low to high.
 *
 * Equal values are always in one class: two countries of which the same is known may not look different. Each value goes
 * where the first of its equals stands in the order, so that with many equals, or fewer than four values, some greys are
 * not used. What has no value is in no class.
 */
export function classesOf(values: readonly number[]): LayerClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const firsts = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!firsts.has(value)) firsts.set(value, place);
  });
  const byShade = Map.groupBy(sorted, (value) =>
    Math.floor((SHADES * (firsts.get(value) ?? 0)) / sorted.length),
  );
  return [...byShade].map(([shade, members]) => ({
    shade,
    low: Math.min(...members),
    high: Math.max(...members),
    countries: members.length,
  }));
}

/** Which grey a value is drawn in; null for one that the classes were not made of. */
export const shadeOf = (classes: readonly LayerClass[], value: number): number | null =>
  classes.find(({ low, high }) => low <= value && value <= high)?.shade ?? null;
