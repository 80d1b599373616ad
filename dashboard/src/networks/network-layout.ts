import { Graph, layout } from "@dagrejs/dagre";
import type { Drawn } from "./lens.ts";

/** Size of the box of an organisation, in pixels. */
export const BOX = { width: 188, height: 44 } as const;
/** Room between boxes of one column, and between columns. */
const GAPS = { nodesep: 12, ranksep: 120, edgesep: 8 } as const;

export interface PlacedNode {
  readonly node: Drawn["nodes"][number];
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly edge: Drawn["edges"][number];
  /** Where it passes, from the side of one box to that of the other. */
  readonly points: readonly Point[];
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/**
 * Places a drawing in columns: who works with networks, the networks, who belongs to them. The same records stand in the
 * same place, in whatever order they come.
 */
export function layoutNetworks({ nodes, edges }: Drawn): NetworkLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", ...GAPS });
  const roles = new Map(nodes.map(({ organisation, role }) => [organisation.id, role]));
  const ordered = nodes.toSorted((a, b) => compare(a.organisation.id, b.organisation.id));
  for (const { organisation } of ordered) graph.setNode(organisation.id, { ...BOX });
  const drawn = edges.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  for (const edge of drawn) {
    const { from, to, tie } = edge;
    const [left, right] = tie === "BELONGS" ? [to, from] : [from, to];
    // whoever works with a partner stands before the networks in between
    const minlen = tie === "SUPPORTS" && roles.get(to) === "PARTNER" ? 2 : 1;
    graph.setEdge(left, right, { minlen }, tie);
  }
  layout(graph);
  const placeOf = (id: string): Point => {
    const { x = 0, y = 0 } = graph.node(id);
    return { x, y };
  };
  const places = ordered.map((node) => ({ node, ...placeOf(node.organisation.id) }));
  const columns = new Set(places.map(({ x }) => x));
  const lines = drawn.map((edge) => {
    const [left, right] = edge.tie === "BELONGS" ? [edge.to, edge.from] : [edge.from, edge.to];
    const bends: readonly Point[] = graph.edge(left, right, edge.tie).points?.slice(1, -1) ?? [];
    const passed = bends
      .filter(({ x }) => columns.has(x))
      .flatMap((bend) => [sideOf(bend, -1), sideOf(bend, 1)]);
    return { edge, points: [sideOf(placeOf(left), 1), ...passed, sideOf(placeOf(right), -1)] };
  });
  return fitted(places, lines);
}

/** Moves everything so that the topmost stands at the top: lines may pass above or below every box. */
function fitted(places: readonly PlacedNode[], lines: readonly PlacedEdge[]): NetworkLayout {
  const points = [...places, ...lines.flatMap((line) => line.points)];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.min(...xs) - BOX.width / 2;
  const top = Math.min(...ys) - BOX.height / 2;
  const move = <Placed extends Point>(point: Placed): Placed => ({
    ...point,
    x: point.x - left,
    y: point.y - top,
  });
  return {
    width: Math.max(...xs) - left + BOX.width / 2,
    height: Math.max(...ys) - top + BOX.height / 2,
    nodes: places.map(move),
    edges: lines.map(({ edge, points }) => ({ edge, points: points.map(move) })),
  };
}

/** The middle of a side of a box: 1 for the right, -1 for the left. */
const sideOf = ({ x, y }: Point, side: 1 | -1): Point => ({
  x: x + (side * BOX.width) / 2,
  y,
});

const keyOf = ({ from, to, tie }: Drawn["edges"][number]): string => `${from} ${to} ${tie}`;

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
