import { compare } from "../../shared/compare.ts";
import { cleaned, holdsIn, isChosen, type NetworkRecord, type Support } from "./network-record.ts";

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
 * Draws who meets whom through networks: networks with two ties or more to somebody of the umbrella or to an affiliate whom
 * somebody works with; those affiliates; and who works with them. Networks with one tie, and affiliates whom nobody works with,
 * stay in the lists.
 *
 * @returns nodes and edges, each once, in an order that depends on the record alone.
 */
export function drawNetworks(record: NetworkRecord): Graph {
  const { supports, networks, own } = record;
  const known = new Set(networks);
  const all = [...belongingEdges(record), ...supports.map(supportEdge)];
  const tied = Map.groupBy(distinctEdges(all), ({ to }) => to);
  const isDrawn = (network: string) => known.has(network) && (tied.get(network)?.length ?? 0) > 1;
  const belonging = all.filter(({ tie, to }) => tie === "BELONGS" && isDrawn(to));
  const drawn = new Set([...belonging.map(({ from }) => from), ...networks.filter(isDrawn)]);
  const work = supports.filter(({ partner }) => drawn.has(partner));
  const roles = new Map<string, NodeRole>([
    ...[...drawn].map((id) => [id, known.has(id) ? "NETWORK" : "PARTNER"] as const),
    ...own.filter(({ organisation }) => drawn.has(organisation)).map(ownRole),
    ...work.map(({ holder, side }) => ownRole({ organisation: holder, side })),
  ]);
  return {
    nodes: [...roles]
      .map(([organisation, role]) => ({ organisation, role }))
      .toSorted((a, b) => compare(a.organisation, b.organisation)),
    edges: distinctEdges([...belonging, ...work.map(supportEdge)]),
  };
}

const supportEdge = ({ holder, partner }: Support): GraphEdge => ({
  from: holder,
  to: partner,
  tie: "SUPPORTS",
});

/** Who belongs to a network in the chosen years and is of the umbrella, or somebody works with. */
function belongingEdges(record: NetworkRecord): GraphEdge[] {
  const { affiliations, supports, own, years } = cleaned(record);
  const byPartner = Map.groupBy(supports, ({ partner }) => partner);
  const isOwn = new Set(own.map(({ organisation }) => organisation));
  return affiliations
    .filter((each) => isChosen(each, years))
    .filter(
      (each) =>
        isOwn.has(each.organisation) ||
        (byPartner.get(each.organisation) ?? []).some(({ year }) => holdsIn(each, year)),
    )
    .map(({ organisation, network }) => ({ from: organisation, to: network, tie: "BELONGS" }));
}

const ownRole = ({ organisation, side }: Pick<Support, "side"> & { readonly organisation: string }) =>
  [organisation, side === "UMBRELLA" ? "UMBRELLA" : "MEMBER"] as const;

function distinctEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const byKey = new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.tie}`, edge]));
  return [...byKey].toSorted(([a], [b]) => compare(a, b)).map(([, edge]) => edge);
}
