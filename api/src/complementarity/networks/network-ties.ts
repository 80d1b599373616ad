import { compare } from "../../shared/compare.ts";
import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import {
  cleaned,
  type HolderSide,
  holdsIn,
  isChosen,
  type NetworkRecord,
  type Support,
} from "./network-record.ts";

/** Whom the umbrella reaches a network through. */
export interface NetworkTies {
  readonly network: string;
  /** Who belongs to it in the chosen years, each once. */
  readonly affiliates: readonly string[];
  /** Whether any list of its members is recorded, of whatever years. */
  readonly hasList: boolean;
  /** Holders that work with the network itself. */
  readonly holders: readonly string[];
  /** Those of its affiliates whom the secretariat works with, and whom members do. */
  readonly umbrellaAffiliates: readonly string[];
  readonly memberAffiliates: readonly string[];
  /** Sides that it is linked to: they work with it or with an affiliate, or belong to it themselves. */
  readonly sides: readonly HolderSide[];
  /** Whether a member works with it, or with one of its affiliates. */
  readonly hasMemberPartner: boolean;
}

/**
 * Finds how each network is linked to the umbrella's two sides, in two steps at most.
 *
 * A holder is linked to a network by working with it, by working with an organisation in a year in which that belongs to it,
 * or by belonging to it. Affiliates of affiliates are not followed. Whoever is named twice counts once; a network that is its own
 * affiliate, and a period that ends before it starts, count as not recorded.
 *
 * @returns one entry for each network, in the order given.
 * @see README.md of complementarity, "Networks".
 */
export function tieNetworks(record: NetworkRecord): NetworkTies[] {
  const { networks, affiliations, supports, own, years } = cleaned(record);
  const byPartner = Map.groupBy(supports, ({ partner }) => partner);
  const byNetwork = Map.groupBy(affiliations, ({ network }) => network);
  const ownSides = new Map(own.map(({ organisation, side }) => [organisation, side]));
  return networks.map((network) => {
    const listed = byNetwork.get(network) ?? [];
    const chosen = listed.filter((each) => isChosen(each, years));
    const direct = byPartner.get(network) ?? [];
    const through = chosen.flatMap((each) =>
      (byPartner.get(each.organisation) ?? []).filter(({ year }) => holdsIn(each, year)),
    );
    const affiliates = distinct(chosen.map(({ organisation }) => organisation));
    const work = [...direct, ...through];
    return {
      network,
      affiliates,
      hasList: listed.length > 0,
      holders: distinct(direct.map(({ holder }) => holder)),
      umbrellaAffiliates: partnersOf(through, "UMBRELLA"),
      memberAffiliates: partnersOf(through, "MEMBERS"),
      sides: distinct([
        ...work.map(({ side }) => side),
        ...affiliates.flatMap((id) => ownSides.get(id) ?? []),
      ]),
      hasMemberPartner: work.some(({ side }) => side === "MEMBERS"),
    };
  });
}

export const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const partnersOf = (supports: readonly Support[], of: HolderSide): string[] =>
  distinct(supports.filter(({ side }) => side === of).map(({ partner }) => partner));

/**
 * The share of the networks linked to the umbrella that are linked to at least one partner of a member, 0 to 1 (B.8).
 *
 * No network at all is NO_DATA, none that is linked ZERO_DENOMINATOR.
 */
export function reach(ties: readonly NetworkTies[]): Measured {
  if (ties.length === 0) return unavailable(UnavailableReason.NO_DATA);
  const linked = ties.filter(({ sides }) => sides.length > 0);
  if (linked.length === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(linked.filter(({ hasMemberPartner }) => hasMemberPartner).length / linked.length);
}

/** Networks that are linked to the secretariat and to no member (B.8). */
export const soleLinks = (ties: readonly NetworkTies[]): string[] =>
  ties.filter(({ sides }) => sides.length === 1 && sides[0] === "UMBRELLA").map(({ network }) => network);

/** A partner that belongs to more networks than one, and to which. */
export interface Bridging {
  readonly partner: string;
  readonly networks: readonly string[];
}

/**
 * Partners that belong to two networks or more in one year in which somebody works with them (B.8), the most networks first. A list,
 * and no measure of importance.
 */
export function bridgingPartners(record: NetworkRecord): Bridging[] {
  const { affiliations, supports } = cleaned(record);
  const byOrganisation = Map.groupBy(affiliations, ({ organisation }) => organisation);
  const byPartner = Map.groupBy(supports, ({ partner }) => partner);
  return [...byOrganisation]
    .flatMap(([partner, belongings]) => {
      const years = distinct((byPartner.get(partner) ?? []).map(({ year }) => year));
      const networks = years
        .map((year) =>
          distinct(belongings.filter((each) => holdsIn(each, year)).map(({ network }) => network)),
        )
        .filter((inYear) => inYear.length > 1);
      return networks.length > 0 ? [{ partner, networks: distinct(networks.flat()) }] : [];
    })
    .toSorted((a, b) => b.networks.length - a.networks.length || compare(a.partner, b.partner));
}
