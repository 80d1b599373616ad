import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { metricOf } from "../../shared/metric.ts";
import { nameKeys } from "../axis-values.ts";
import { type AxisValue, CoverageAxis } from "../coverage-types.ts";
import { readTrust } from "../trust.queries.ts";
import { findHolding, type Holding } from "./holding-together.ts";
import { findIndirectlyShared, type HolderSupport } from "./indirectly-shared.ts";
import { NETWORK_REACH } from "./network.definitions.ts";
import { drawNetworks, type Graph } from "./network-graph.ts";
import type {
  IndirectlyShared,
  LensNetwork,
  NamedOrganisation,
  NetworkGraph,
  NetworkLens,
  NetworkStrategy,
  NetworkSupport,
  TyingOrganisation,
} from "./network-lens-types.ts";
import { NetworkEdgeTie, NetworkNodeRole, NetworkTie } from "./network-lens-types.ts";
import { loadNetworks, type NetworkQuestion, nameOrganisations } from "./network-record.queries.ts";
import type { NetworkRecord } from "./network-record.ts";
import { readStrategies } from "./network-strategy.queries.ts";
import { type Bridging, bridgingPartners, type NetworkTies, reach, tieNetworks } from "./network-ties.ts";

/** Most rows of one list. */
const MOST_LISTED = 500;
/** More organisations than this nobody reads in one drawing. */
const LARGEST_GRAPH = 40;

/** How networks tie the work of both sides, of what the viewer may know. @throws {Refusal} when the day asked about is still to come. */
export async function lookThrough(context: Context, filter: CoverageFilter): Promise<NetworkLens> {
  const { database, language, today, viewer } = context;
  const question = { filter, day: dayOf(filter, context), sight: viewer.sight };
  const asOf = question.day ?? today;
  const record = await loadNetworks(database, question, today);
  const found = analyse(record, asOf);
  const names = await readNames(context, question, { record, shared: found.shared });
  const trust = await readTrust(database, question, today);
  const { ties, shared, bridging, holding, graph } = found;
  return {
    reach: metricOf(NETWORK_REACH, reach(ties), { basis: null, asOf, trust: null, language }),
    networks: ties.flatMap((tie) => networkOf(tie, names)),
    indirectlyShared: shared.slice(0, MOST_LISTED).flatMap((each) => sharedOf(each, names)),
    indirectlySharedCount: shared.length,
    bridging: bridging
      .slice(0, MOST_LISTED)
      .flatMap((each) => tyingOf({ organisation: each.partner, ...each }, names)),
    bridgingCount: bridging.length,
    holdingTogether: holding.slice(0, MOST_LISTED).flatMap((each) => tyingOf(each, names)),
    graph: graphOf(graph, names),
    trust,
  };
}

/** Everything that is found in a record. */
interface Found {
  readonly ties: readonly NetworkTies[];
  readonly shared: ReturnType<typeof findIndirectlyShared>;
  readonly bridging: readonly Bridging[];
  readonly holding: readonly Holding[];
  readonly graph: Graph;
}

const analyse = (record: NetworkRecord, day: string): Found => ({
  ties: tieNetworks(record),
  shared: findIndirectlyShared(record),
  bridging: bridgingPartners(record),
  holding: findHolding(record, day),
  graph: drawNetworks(record),
});

/** How everything that is found is called. */
interface Names {
  readonly organisations: ReadonlyMap<string, NamedOrganisation>;
  readonly themes: ReadonlyMap<string, AxisValue>;
  readonly places: ReadonlyMap<string, AxisValue>;
  readonly strategies: ReadonlyMap<string, NetworkStrategy>;
}

async function readNames(
  { database, language }: Context,
  question: NetworkQuestion,
  { record, shared }: { readonly record: NetworkRecord; readonly shared: Found["shared"] },
): Promise<Names> {
  const { networks, affiliations, supports } = record;
  const supporting = shared.flatMap(({ ofNetwork, ofAffiliate }) => [...ofNetwork, ...ofAffiliate]);
  const called = async (axis: CoverageAxis, keys: readonly string[]) => {
    const values = await nameKeys(database, axis, [...new Set(keys)], language);
    return new Map(values.map((value) => [value.key, value]));
  };
  const ids = [
    ...networks,
    ...affiliations.flatMap(({ organisation, network }) => [organisation, network]),
    ...supports.map(({ holder }) => holder),
  ];
  const [organisations, themes, places, strategies] = await Promise.all([
    nameOrganisations(database, question, [...new Set(ids)]),
    called(
      CoverageAxis.THEME,
      supporting.flatMap((each) => each.themes),
    ),
    called(
      CoverageAxis.COUNTRY,
      supporting.flatMap((each) => each.places),
    ),
    readStrategies(database, question, networks),
  ]);
  return { organisations, themes, places, strategies };
}

/** Those of `ids` that are known, in the order in which they are known. */
function pick<Value>(known: ReadonlyMap<string, Value>, ids: readonly string[]): Value[] {
  const wanted = new Set(ids);
  return [...known].flatMap(([id, value]) => (wanted.has(id) ? [value] : []));
}

function networkOf(tie: NetworkTies, { organisations, strategies }: Names): LensNetwork[] {
  const network = organisations.get(tie.network);
  if (!network) return [];
  return [
    {
      network,
      tie: tieOf(tie),
      affiliateCount: tie.affiliates.length,
      hasList: tie.hasList,
      holders: pick(organisations, tie.holders),
      umbrellaAffiliates: pick(organisations, tie.umbrellaAffiliates),
      memberAffiliates: pick(organisations, tie.memberAffiliates),
      strategy: strategies.get(tie.network) ?? null,
    },
  ];
}

function tieOf({ sides: [one, other] }: NetworkTies): NetworkTie {
  if (!one) return NetworkTie.NONE;
  return other ? NetworkTie.BOTH : NetworkTie[one];
}

function sharedOf(shared: Found["shared"][number], names: Names): IndirectlyShared[] {
  const network = names.organisations.get(shared.network);
  const affiliate = names.organisations.get(shared.affiliate);
  if (!network || !affiliate) return [];
  const supportsOf = (supports: readonly HolderSupport[]): NetworkSupport[] =>
    supports.flatMap(({ holder: id, years, themes, places }) => {
      const holder = names.organisations.get(id);
      if (!holder) return [];
      return [
        { holder, years: [...years], themes: pick(names.themes, themes), places: pick(names.places, places) },
      ];
    });
  return [
    {
      network,
      affiliate,
      years: [...shared.years],
      themes: pick(names.themes, shared.themes),
      ofNetwork: supportsOf(shared.ofNetwork),
      ofAffiliate: supportsOf(shared.ofAffiliate),
    },
  ];
}

function tyingOf({ organisation: id, networks }: Holding, { organisations }: Names): TyingOrganisation[] {
  const organisation = organisations.get(id);
  return organisation ? [{ organisation, networks: pick(organisations, networks) }] : [];
}

function graphOf({ nodes, edges }: Graph, { organisations }: Names): NetworkGraph {
  if (nodes.length > LARGEST_GRAPH) return { nodeCount: nodes.length, nodes: [], edges: [] };
  const named = nodes.flatMap(({ organisation: id, role }) => {
    const organisation = organisations.get(id);
    return organisation ? [{ organisation, role: NetworkNodeRole[role] }] : [];
  });
  const drawn = new Set(named.map(({ organisation }) => organisation.id));
  return {
    nodeCount: named.length,
    nodes: named,
    edges: edges
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
      .map(({ tie, ...ends }) => ({ ...ends, tie: NetworkEdgeTie[tie] })),
  };
}
