import type { Belonging } from "../../organisations/affiliation-rules.ts";
import { compare } from "../../shared/compare.ts";
import { cleaned, holdsIn, type NetworkRecord, type Support } from "./network-record.ts";
import { distinct } from "./network-ties.ts";

/** What a holder does with one organisation, in years that count. */
export interface HolderSupport {
  readonly holder: string;
  readonly years: readonly number[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
}

/** A network that one holder works with, and an affiliate of it that another does. */
export interface IndirectlyShared {
  readonly network: string;
  readonly affiliate: string;
  /** Years in which both is so and the affiliate belongs to the network, in order. */
  readonly years: readonly number[];
  readonly ofNetwork: readonly HolderSupport[];
  readonly ofAffiliate: readonly HolderSupport[];
  /** Themes on which both do. */
  readonly themes: readonly string[];
}

/**
 * Finds where two holders meet through a network: one works with the network, another with an affiliate of it, in one year in
 * which it belongs to it (U3).
 *
 * One holder that does both shares nothing with anybody. Work without dates is left out: nobody knows whether it was at the same
 * time. Where two networks belong to each other, the two ways around are one.
 *
 * @returns a row for each network and affiliate: the most recent year first, then the most holders.
 * @see README.md of complementarity, "Networks".
 */
export function findIndirectlyShared(record: NetworkRecord): IndirectlyShared[] {
  const { affiliations, supports, networks } = cleaned(record);
  const asked = new Set(networks);
  const byPartner = Map.groupBy(supports, ({ partner }) => partner);
  const ofAsked = affiliations.filter(({ network }) => asked.has(network));
  const byPair = Map.groupBy(ofAsked, ({ network, organisation }) => `${network} ${organisation}`);
  const found = [...byPair.values()].flatMap((belongings) => {
    const [{ network, organisation } = { network: "", organisation: "" }] = belongings;
    const pair = { network: byPartner.get(network) ?? [], affiliate: byPartner.get(organisation) ?? [] };
    const met = meet(pair, belongings);
    return met ? [{ network, affiliate: organisation, ...met }] : [];
  });
  return withoutWaysBack(found).toSorted(
    (a, b) =>
      (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) ||
      countHolders(b) - countHolders(a) ||
      compare(`${a.network} ${a.affiliate}`, `${b.network} ${b.affiliate}`),
  );
}

interface Pair {
  readonly network: readonly Support[];
  readonly affiliate: readonly Support[];
}

function meet(
  { network, affiliate }: Pair,
  belongings: readonly Belonging[],
): Omit<IndirectlyShared, "network" | "affiliate"> | null {
  const ofNetwork = Map.groupBy(network, ({ year }) => year);
  const ofAffiliate = Map.groupBy(affiliate, ({ year }) => year);
  const years = [...ofNetwork.keys()]
    .filter((year) => year !== null)
    .filter((year) => belongings.some((each) => holdsIn(each, year)))
    .filter((year) => hasTwo(ofNetwork.get(year) ?? [], ofAffiliate.get(year) ?? []))
    .toSorted((a, b) => a - b);
  if (years.length === 0) return null;
  const [one, other] = [ofNetwork, ofAffiliate].map((by) => years.flatMap((year) => by.get(year) ?? []));
  const themes = new Set((other ?? []).map(({ theme }) => theme));
  return {
    years,
    ofNetwork: byHolder(one ?? []),
    ofAffiliate: byHolder(other ?? []),
    themes: stated((one ?? []).map(({ theme }) => theme)).filter((theme) => themes.has(theme)),
  };
}

/** Whether somebody works with the one and somebody else with the other. */
const hasTwo = (one: readonly Support[], other: readonly Support[]): boolean =>
  one.length > 0 && other.length > 0 && new Set([...one, ...other].map(({ holder }) => holder)).size > 1;

const stated = (codes: readonly (string | null)[]): string[] =>
  distinct(codes.filter((code) => code !== null)).toSorted(compare);

function byHolder(supports: readonly Support[]): HolderSupport[] {
  return [...Map.groupBy(supports, ({ holder }) => holder)]
    .map(([holder, rows]) => ({
      holder,
      years: distinct(rows.flatMap(({ year }) => year ?? [])).toSorted((a, b) => a - b),
      themes: stated(rows.map(({ theme }) => theme)),
      places: stated(rows.map(({ place }) => place)),
    }))
    .toSorted((a, b) => compare(a.holder, b.holder));
}

const countHolders = ({ ofNetwork, ofAffiliate }: IndirectlyShared): number =>
  new Set([...ofNetwork, ...ofAffiliate].map(({ holder }) => holder)).size;

function withoutWaysBack(found: readonly IndirectlyShared[]): IndirectlyShared[] {
  const seen = new Set<string>();
  return found.filter(({ network, affiliate }) => {
    const key = [network, affiliate].toSorted(compare).join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
