import type { Shared } from "./ladder.ts";
import type { Years } from "./years.ts";

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

/** The only partner of one holder that leads to a network in a year; null where several do. */
type Links = ReadonlyMap<number, string | null>;

/** What leads one holder to networks, by network. */
export type NetworkLinks = ReadonlyMap<string, Links>;

/** The networks to which partners belong, or that are partners themselves, year by year. */
export function linksOf(
  partners: Iterable<readonly [string, Years]>,
  { byOrganisation, networks }: Networked,
): NetworkLinks {
  const links = new Map<string, Map<number, string | null>>();
  const add = (network: string, partner: string, years: Years): void => {
    const known = links.get(network) ?? new Map<number, string | null>();
    for (const year of years) {
      const isOnly = !known.has(year) || known.get(year) === partner;
      known.set(year, isOnly ? partner : null);
    }
    links.set(network, known);
  };
  if (networks.size === 0) return links;
  for (const [id, years] of partners) {
    if (networks.has(id)) add(id, id, years);
    for (const { network, from, to } of byOrganisation.get(id) ?? [])
      add(
        network,
        id,
        years.filter((year) => year >= (from ?? year) && year <= (to ?? year)),
      );
  }
  return links;
}

/**
 * The networks to which partners of both belong in the same year, or that one of both supports itself. One partner that
 * both share is no link: it takes two different ones.
 */
export function networksBetween(ones: NetworkLinks, others: NetworkLinks): Shared[] {
  if (ones.size === 0 || others.size === 0) return [];
  const found: Shared[] = [];
  for (const [id, links] of ones) {
    const theirs = others.get(id);
    const years = theirs ? yearsBetween(links, theirs) : [];
    if (years.length > 0) found.push({ id, years });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function yearsBetween(ones: Links, others: Links): Years {
  const years: number[] = [];
  for (const [year, one] of ones) {
    const other = others.get(year);
    if (other !== undefined && (one === null || one !== other)) years.push(year);
  }
  return years.sort((a, b) => a - b);
}
