import {
  type Flow,
  type FlowColumn,
  type FlowLink,
  type FlowName,
  linkKey,
  measureOf,
} from "./flow-figures.ts";

/** A name with its bar; pixels from the top of the drawing. */
export interface FlowNode {
  readonly column: FlowColumn;
  readonly name: FlowName;
  /** The larger of what comes in and what goes out. */
  readonly measure: number;
  /** Middle of the bar. */
  readonly y: number;
  readonly height: number;
}

/** A link between the bars of two neighbouring columns; pixels. */
export interface FlowRibbon {
  readonly key: string;
  readonly from: "holder" | "theme";
  readonly measure: number;
  readonly width: number;
  /** Middle of each end. */
  readonly start: number;
  readonly end: number;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
  readonly height: number;
  /** Pixels of one unit. */
  readonly scale: number;
}

/** The tallest column without its gaps, unless it has few names; and the least that a name needs to stand beside its bar. */
const BARS_PX = 300;
const BAR_PX = 48;
const NAME_PX = 26;
const LEAST_PX = 1.5;

/**
 * Lays a flow out: three columns of bars, the largest first and what is not stated last, with its links between them.
 *
 * The three columns are given, and so is their order, so that nothing has to be searched for: a library that lays out any
 * network would move the columns and their bars about between two visits.
 */
export function layFlow(flow: Flow): FlowLayout {
  const { basis, toThemes, toPlaces } = flow;
  const sum = (links: readonly FlowLink[]) =>
    links.reduce((total, link) => total + measureOf(basis, link), 0);
  const measures = {
    holder: (key: string) => sum(toThemes.filter(({ from }) => from === key)),
    theme: (key: string) =>
      Math.max(
        sum(toThemes.filter(({ to }) => to === key)),
        sum(toPlaces.filter(({ from }) => from === key)),
      ),
    place: (key: string) => sum(toPlaces.filter(({ to }) => to === key)),
  };
  const columns = (["holder", "theme", "place"] as const).map((column) =>
    orderColumn(column, flow[`${column}s`], measures[column]),
  );
  const totals = columns.map((column) => column.reduce((total, { measure }) => total + measure, 0));
  const most = Math.max(...columns.map((column) => column.length));
  const scale = Math.min(BARS_PX, most * BAR_PX) / Math.max(1, ...totals);
  const heights = columns.map((column) =>
    column.reduce((total, { measure }) => total + slotOf(measure * scale), 0),
  );
  const height = Math.max(...heights);
  const nodes = columns.flatMap((column, index) =>
    stack(column, scale, (height - (heights[index] ?? 0)) / 2),
  );
  return { nodes, ribbons: layRibbons(flow, nodes, scale), height, scale };
}

type Ordered = Pick<FlowNode, "column" | "name" | "measure">;

function orderColumn(
  column: FlowColumn,
  names: readonly FlowName[],
  measure: (key: string) => number,
): Ordered[] {
  const isLast = ({ name }: Ordered) => Number(name.kind === "NOT_STATED");
  return names
    .map((name) => ({ column, name, measure: measure(name.key) }))
    .sort((a, b) => isLast(a) - isLast(b) || b.measure - a.measure);
}

const slotOf = (barPx: number): number => Math.max(barPx + 6, NAME_PX);

function stack(column: readonly Ordered[], scale: number, top: number): FlowNode[] {
  let y = top;
  return column.map((each) => {
    const height = Math.max(each.measure * scale, LEAST_PX);
    const slot = slotOf(each.measure * scale);
    const node = { ...each, y: y + slot / 2, height };
    y += slot;
    return node;
  });
}

/** Links leave and enter a bar in the order of their other ends, so that no two of one bar cross. */
function layRibbons(
  { basis, toThemes, toPlaces }: Flow,
  nodes: readonly FlowNode[],
  scale: number,
): FlowRibbon[] {
  const place = new Map(nodes.map((node) => [`${node.column} ${node.name.key}`, node]));
  const steps = [
    { from: "holder", to: "theme", links: toThemes },
    { from: "theme", to: "place", links: toPlaces },
  ] as const;
  return steps.flatMap(({ from, to, links }) => {
    const ends = links.flatMap((link) => {
      const [start, end] = [place.get(`${from} ${link.from}`), place.get(`${to} ${link.to}`)];
      const measure = measureOf(basis, link);
      return start && end ? [{ link, start, end, measure, width: Math.max(measure * scale, LEAST_PX) }] : [];
    });
    const starts = offsets(
      ends,
      ({ start }) => start,
      ({ end }) => end.y,
    );
    const stops = offsets(
      ends,
      ({ end }) => end,
      ({ start }) => start.y,
    );
    return ends.map((each, index) => ({
      key: linkKey(from, each.link),
      from,
      measure: each.measure,
      width: each.width,
      start: starts[index] ?? each.start.y,
      end: stops[index] ?? each.end.y,
    }));
  });
}

/** Where each of some ribbons meets its bar, in the order in which they were given. */
function offsets<End extends { readonly width: number }>(
  ends: readonly End[],
  barOf: (end: End) => FlowNode,
  orderOf: (end: End) => number,
): number[] {
  const taken = new Map<FlowNode, number>();
  const met = new Map<End, number>();
  for (const end of ends.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const bar = barOf(end);
    const before = taken.get(bar) ?? bar.y - bar.height / 2;
    met.set(end, before + end.width / 2);
    taken.set(bar, before + end.width);
  }
  return ends.map((end) => met.get(end) ?? 0); // each was met above
}
