import type { CoverageFlowQuery, EffortBasis } from "../../gql/later/graphql.ts";

export type Flow = CoverageFlowQuery["coverageFlow"];
export type FlowLink = Flow["toThemes"][number];
export type FlowPath = Flow["paths"][number];
export type FlowName = Flow["holders"][number];

/** The columns of a flow, in their order. */
export const FLOW_COLUMNS = ["holder", "theme", "place"] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** What a basis measures of a link or a path: activities, or euro. An unknown amount has no width. */
export function measureOf(
  basis: EffortBasis,
  { activities, effortEur }: Pick<FlowLink, "activities" | "effortEur">,
): number {
  return basis === "BUDGET" ? (effortEur ?? 0) : activities;
}

/** More links than this cannot be followed by eye; the table tells them. */
export const MOST_LINKS = 30;

/** Whether a flow can be drawn: it has links, and few enough. */
export function isDrawable({ toThemes, toPlaces }: Flow): boolean {
  const links = toThemes.length + toPlaces.length;
  return links > 0 && links <= MOST_LINKS;
}

/** What a reader follows through a flow: a name in one of its columns. */
export interface Followed {
  readonly column: FlowColumn;
  readonly key: string;
}

const LETTERS: Readonly<Record<FlowColumn, string>> = { holder: "h", theme: "t", place: "p" };

/** Writes what is followed for the address, as `t:tax`. */
export const printFollowed = ({ column, key }: Followed): string => `${LETTERS[column]}:${key}`;

/** Reads it back; null for what makes no sense. */
export function parseFollowed(text: string | null): Followed | null {
  const [letter = "", ...rest] = (text ?? "").split(":");
  const column = FLOW_COLUMNS.find((each) => LETTERS[each] === letter);
  const key = rest.join(":");
  return column && key !== "" ? { column, key } : null;
}

/** How much of each link lies on the paths through what is followed, from end to end; by `linkKey`. */
export type AlongPaths = ReadonlyMap<string, number>;

/** Tells links apart: the column that one begins in, and its two ends. */
export const linkKey = (from: "holder" | "theme", link: Pick<FlowLink, "from" | "to">): string =>
  `${from} ${link.from} ${link.to}`;

/**
 * Follows the paths through a name from end to end.
 *
 * @returns the activities, or euro, that go along each link on them. A link that touches the name is wholly on them; of the
 * others it is the part of the paths, each of which is one organisation, on one theme, in one place.
 */
export function followPaths(
  { toThemes, toPlaces, paths }: Pick<Flow, "toThemes" | "toPlaces" | "paths">,
  { column, key }: Followed,
  basis: EffortBasis,
): AlongPaths {
  const along = new Map<string, number>();
  const add = (link: string, measure: number) => along.set(link, (along.get(link) ?? 0) + measure);
  for (const path of paths.filter((each) => each[column] === key)) {
    const measure = measureOf(basis, path);
    add(linkKey("holder", { from: path.holder, to: path.theme }), measure);
    add(linkKey("theme", { from: path.theme, to: path.place }), measure);
  }
  const touching = [
    ...toThemes
      .filter(({ from, to }) => (column === "holder" && from === key) || (column === "theme" && to === key))
      .map((link) => ["holder", link] as const),
    ...toPlaces
      .filter(({ from, to }) => (column === "theme" && from === key) || (column === "place" && to === key))
      .map((link) => ["theme", link] as const),
  ];
  for (const [from, link] of touching) along.set(linkKey(from, link), measureOf(basis, link));
  return along;
}

/** The names on the paths through what is followed, by column. */
export function namesAlong(paths: readonly FlowPath[], { column, key }: Followed): ReadonlySet<string> {
  const on = paths.filter((path) => path[column] === key);
  return new Set(
    on.flatMap((path) => FLOW_COLUMNS.map((each) => printFollowed({ column: each, key: path[each] }))),
  );
}
