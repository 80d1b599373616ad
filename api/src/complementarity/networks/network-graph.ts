import { cleaned, holdsIn, isChosen, type NetworkRecord, type Support } from "./network-record.ts";
import { compare } from "./network-ties.ts";

/** What an organisation is in the drawing. */
export type NodeRole = "UMBRELLA" | "MEMBER" | "NETWORK" | "PARTNER";

export interface GraphNode {
  readonly organisation: string;
  readonly role: NodeRole;
}

/** Who works with whom, or belongs to which network. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly tie: "SUPPORTS" | "BELONGS";
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Draws who meets whom through networks: networks that somebody of the umbrella works with, or with an affiliate of; those
 * affiliates; and who works with them. Affiliates whom nobody works with stay in the lists.
 *
 * @returns nodes and edges, each once, in an order that depends on the record alone.
 */
export function drawNetworks(record: NetworkRecord): Graph {
  const { affiliations, supports, networks, own, years } = cleaned(record);
  const known = new Set(networks);
  const byPartner = Map.groupBy(supports, ({ partner }) => partner);
  const isOwn = new Set(own.map(({ organisation }) => organisation));
  const belonging = affiliations
    .filter((each) => known.has(each.network) && isChosen(each, years))
    .filter(
      (each) =>
        isOwn.has(each.organisation) ||
        (byPartner.get(each.organisation) ?? []).some(({ year }) => holdsIn(each, year)),
    );
  const drawn = new Set([
    ...belonging.flatMap(({ organisation, network }) => [organisation, network]),
    ...networks.filter((network) => byPartner.has(network)),
  ]);
  const work = supports.filter(({ partner }) => drawn.has(partner));
  const edges = distinctEdges([
    ...work.map(({ holder, partner }) => ({ from: holder, to: partner, tie: "SUPPORTS" }) as const),
    ...belonging.map(
      ({ organisation, network }) => ({ from: organisation, to: network, tie: "BELONGS" }) as const,
    ),
  ]);
  const roles = new Map<string, NodeRole>([
    ...[...drawn].map((id) => [id, known.has(id) ? "NETWORK" : "PARTNER"] as const),
    ...own.filter(({ organisation }) => drawn.has(organisation)).map(ownRole),
    ...work.map(({ holder, side }) => ownRole({ organisation: holder, side })),
  ]);
  return {
    nodes: [...roles]
      .map(([organisation, role]) => ({ organisation, role }))
      .toSorted((a, b) => compare(a.organisation, b.organisation)),
    edges,
  };
}

const ownRole = ({ organisation, side }: Pick<Support, "side"> & { readonly organisation: string }) =>
  [organisation, side === "UMBRELLA" ? "UMBRELLA" : "MEMBER"] as const;

function distinctEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const byKey = new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.tie}`, edge]));
  return [...byKey].toSorted(([a], [b]) => compare(a, b)).map(([, edge]) => edge);
}
