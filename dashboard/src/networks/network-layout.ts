import { Graph, layout } from "@dagrejs/dagre";
import type { Drawn } from "./lens.ts";

/** Size of the box of an organisation, in pixels. */
export const BOX = { width: 188, height: 44 } as const;
/** Room between boxes of one column, and between columns. */
const GAPS = { nodesep: 12, ranksep: 88, edgesep: 8 } as const;

export interface PlacedNode {
  readonly node: Drawn["nodes"][number];
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly edge: Drawn["edges"][number];
  /** From its first organisation to its second, or back. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
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
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: ordered.map((node) => {
      const { x, y } = graph.node(node.organisation.id);
      return { node, x: x ?? 0, y: y ?? 0 };
    }),
    edges: drawn.map((edge) => {
      const [left, right] = edge.tie === "BELONGS" ? [edge.to, edge.from] : [edge.from, edge.to];
      return { edge, points: graph.edge(left, right, edge.tie).points ?? [] };
    }),
  };
}

const keyOf = ({ from, to, tie }: Drawn["edges"][number]): string => `${from} ${to} ${tie}`;

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
