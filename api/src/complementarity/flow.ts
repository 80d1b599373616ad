import type { FlowLink, FlowPath } from "./flow-types.ts";

/** One group of a flow as counted: a link, which lacks the column that it does not touch, or a path. */
export interface CountedFlow {
  readonly holder: string | null;
  readonly theme: string;
  readonly place: string | null;
  readonly activities: number;
  readonly effortEur: number | null;
  readonly activitiesWithEffort: number;
  /** How many groups of its kind there are, told or not. */
  readonly ofKind: number;
}

/** The links and paths of a flow. */
export interface FlowParts {
  readonly toThemes: readonly FlowLink[];
  readonly toPlaces: readonly FlowLink[];
  readonly paths: readonly FlowPath[];
  /** How many paths there are, told or not. */
  readonly pathCount: number;
}

/** Takes counted groups apart into the two steps of a flow and the paths from end to end, each in the order given. */
export function flowParts(counted: readonly CountedFlow[]): FlowParts {
  const toThemes: FlowLink[] = [];
  const toPlaces: FlowLink[] = [];
  const paths: FlowPath[] = [];
  let pathCount = 0;
  for (const { holder, theme, place, ofKind, ...figures } of counted) {
    if (holder !== null && place !== null) {
      paths.push({ holder, theme, place, ...figures });
      pathCount = ofKind;
    } else if (holder !== null) toThemes.push({ from: holder, to: theme, ...figures });
    else if (place !== null) toPlaces.push({ from: theme, to: place, ...figures });
  }
  return { toThemes, toPlaces, paths, pathCount };
}

/** The keys of a column, each once. */
export const keysOf = (links: readonly FlowLink[], end: "from" | "to"): string[] => [
  ...new Set(links.map((link) => link[end])),
];
