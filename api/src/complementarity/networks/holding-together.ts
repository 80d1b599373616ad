import { type Belonging, holdsOn } from "../../organisations/affiliation-rules.ts";
import { compare } from "../../shared/compare.ts";
import { cleaned, type NetworkRecord } from "./network-record.ts";
import { distinct } from "./network-ties.ts";

/** An organisation without whom networks would stand apart, and the networks that it belongs to or is. */
export interface Holding {
  readonly organisation: string;
  readonly networks: readonly string[];
}

/** Who is tied to whom, both ways. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds the organisations whose leaving would part networks that they now hold together: the articulation points of the
 * affiliations of a day between which networks stand (U3). By id; a list, and no measure of importance.
 *
 * That a network leaves and its members then have none parts no networks and is not told. What is circular is walked once.
 */
export function findHolding(record: NetworkRecord, day: string): Holding[] {
  const affiliations = cleaned(record).affiliations.filter((each) => holdsOn(each, day));
  const networks = new Set([...record.networks, ...affiliations.map(({ network }) => network)]);
  const neighbours = tie(affiliations);
  return [...neighbours]
    .filter(([, tied]) => tied.size > 1)
    .filter(([organisation, tied]) => partsNetworks(neighbours, organisation, { tied, networks }))
    .map(([organisation, tied]) => ({
      organisation,
      networks: distinct([...tied].filter((id) => networks.has(id))).toSorted(compare),
    }))
    .toSorted((a, b) => compare(a.organisation, b.organisation));
}

function tie(affiliations: readonly Belonging[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  for (const { organisation, network } of affiliations) {
    for (const [from, to] of [
      [organisation, network],
      [network, organisation],
    ] as const) {
      const known = neighbours.get(from) ?? new Set();
      neighbours.set(from, known.add(to));
    }
  }
  return neighbours;
}

interface Removed {
  readonly tied: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
}

/** Whether networks end up in two parts once an organisation is gone; each part holds one of those tied to it. */
function partsNetworks(neighbours: Neighbours, gone: string, { tied, networks }: Removed): boolean {
  const seen = new Set([gone]);
  let parts = 0;
  for (const start of tied) {
    if (seen.has(start)) continue;
    const part = walk(neighbours, start, seen);
    if ([...part].some((id) => networks.has(id))) parts += 1;
  }
  return parts > 1;
}

function walk(neighbours: Neighbours, start: string, seen: Set<string>): ReadonlySet<string> {
  const part = new Set([start]);
  // a set that grows is walked to its new end
  for (const at of part) {
    for (const next of neighbours.get(at) ?? []) if (!seen.has(next)) part.add(next);
  }
  for (const id of part) seen.add(id);
  return part;
}
