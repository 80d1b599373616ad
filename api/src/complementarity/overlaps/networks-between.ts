import type { Shared } from "./ladder.ts";
import { inBoth, inEither, type Years } from "./years.ts";

/** That an organisation belongs to a network; a year that is not recorded is null. */
export interface Affiliated {
  readonly organisation: string;
  readonly network: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The affiliations of an organisation, and those that are networks. */
export interface Networked {
  readonly byOrganisation: ReadonlyMap<string, readonly Affiliated[]>;
  readonly networks: ReadonlySet<string>;
}

/** Puts affiliations in reach; one of an organisation to itself says nothing. */
export function networkedBy(affiliations: readonly Affiliated[]): Networked {
  const real = affiliations.filter(({ organisation, network }) => organisation !== network);
  return {
    byOrganisation: Map.groupBy(real, ({ organisation }) => organisation),
    networks: new Set(real.map(({ network }) => network)),
  };
}

/** A partner of a network, while it is both. */
interface Link {
  readonly partner: string;
  readonly years: Years;
}

/**
 * The networks to which partners of both belong in the same year, or that one of both supports itself. One partner that
 * both share is no link: it takes two different ones.
 */
export function networksBetween(
  ones: readonly Shared[],
  others: readonly Shared[],
  networked: Networked,
): Shared[] {
  if (networked.networks.size === 0) return [];
  const ours = linksOf(ones, networked);
  if (ours.size === 0) return [];
  const theirs = linksOf(others, networked);
  return [...ours]
    .map(([id, links]) => ({ id, years: yearsBetween(links, theirs.get(id) ?? []) }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const yearsBetween = (ones: readonly Link[], others: readonly Link[]): Years =>
  inEither(
    ones.flatMap((one) =>
      others
        .filter(({ partner }) => partner !== one.partner)
        .map(({ years }) => inBoth(one.years, years))
        .filter((years) => years.length > 0),
    ),
  );

function linksOf(partners: readonly Shared[], { byOrganisation, networks }: Networked): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const add = (network: string, link: Link) => links.set(network, [...(links.get(network) ?? []), link]);
  for (const { id, years } of partners) {
    if (networks.has(id)) add(id, { partner: id, years });
    for (const { network, from, to } of byOrganisation.get(id) ?? []) {
      const during = years.filter((year) => year >= (from ?? year) && year <= (to ?? year));
      if (during.length > 0) add(network, { partner: id, years: during });
    }
  }
  return links;
}
