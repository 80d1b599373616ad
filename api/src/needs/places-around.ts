/** A country or a region, and the smallest region that holds it. UN M49 and ISO 3166-1 codes. */
export interface PlacedCode {
  readonly code: string;
  readonly parent: string | null;
}

/** Which places are in which, and beside which. */
export interface PlaceTree {
  /** A place with everything in it. */
  readonly within: (code: string) => ReadonlySet<string>;
  /**
   * What is told beside a place: countries of the same smallest region, and the regions that hold it, for work that is
   * recorded for one of them as a whole.
   */
  readonly beside: (code: string) => readonly string[];
}

/** Reads the tree from the parent of each place; a place that is its own ancestor is taken once. */
export function placeTree(places: readonly PlacedCode[]): PlaceTree {
  const parents = new Map(places.map(({ code, parent }) => [code, parent]));
  const children = Map.groupBy(places, ({ parent }) => parent);
  const childrenOf = (code: string | null) => (children.get(code) ?? []).map((child) => child.code);
  const known = new Map<string, ReadonlySet<string>>();

  const within = (code: string): ReadonlySet<string> => {
    const found = known.get(code) ?? reach(code, childrenOf);
    known.set(code, found);
    return found;
  };
  return {
    within,
    beside(code) {
      const above = [...reach(code, (at) => parents.get(at) ?? [])].slice(1);
      const [region = null] = above;
      const siblings = region !== null && isCountry(code) ? childrenOf(region).filter(isCountry) : [];
      return [...siblings.filter((each) => each !== code), ...above];
    },
  };
}

const isCountry = (code: string): boolean => code.length === 2;

/** Everything that steps lead to, the start first. */
function reach(start: string, step: (code: string) => string | readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const code of found) for (const next of [step(code)].flat()) found.add(next);
  return found;
}
