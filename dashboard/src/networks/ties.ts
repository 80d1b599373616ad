import type { Drawn } from "./lens.ts";

type DrawnNode = Drawn["nodes"][number];
type DrawnEdge = Drawn["edges"][number];

/** What a line says: that somebody belongs to a network, or on which side somebody works with whom. */
export type EdgeKind = "BELONGS" | "UMBRELLA" | "MEMBERS";

export function edgeKind({ tie }: DrawnEdge, from: DrawnNode): EdgeKind {
  if (tie === "BELONGS") return "BELONGS";
  return from.role === "UMBRELLA" ? "UMBRELLA" : "MEMBERS";
}

/** A line with both of its ends. */
export interface Tie {
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly edge: DrawnEdge;
}

const ORDER: readonly EdgeKind[] = ["UMBRELLA", "MEMBERS", "BELONGS"];

/** The lines of a drawing in reading order: the secretariat's, those of members, who belongs to what; each by name. */
export function sortTies({ nodes, edges }: Drawn, compare: (a: string, b: string) => number): Tie[] {
  const byId = new Map(nodes.map((node) => [node.organisation.id, node]));
  return edges
    .flatMap((edge) => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
      return from && to ? [{ from, to, edge }] : [];
    })
    .toSorted(
      (a, b) =>
        ORDER.indexOf(edgeKind(a.edge, a.from)) - ORDER.indexOf(edgeKind(b.edge, b.from)) ||
        compare(a.from.organisation.name, b.from.organisation.name) ||
        compare(a.to.organisation.name, b.to.organisation.name),
    );
}
