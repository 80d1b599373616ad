import type { OrganisationJoins } from "./organisation-joins.ts";
import type { NodeName, OrganisationNode } from "./organisation-nodes.ts";

/** Two nodes that one acronym could both mean. */
export type AmbiguousPair = readonly [number, number];

interface NamedNode {
  readonly node: number;
  readonly name: NodeName;
}

/** A long name beside its acronym is ambiguous with at most this many others: enough to review, never all pairs. */
const MOST_AMBIGUOUS = 4;

/** Joins a withheld partner with itself as an earlier import stored it, and with nothing else. */
export function joinWithheld(nodes: readonly OrganisationNode[], joins: OrganisationJoins): void {
  joinBy(nodes, joins, ({ key, known }) => (key?.withheld ? [key.key] : [known?.withheldKey ?? ""]));
}

/** Joins nodes that share an identifier, whoever the holder and wherever. */
export function joinByIdentifier(nodes: readonly OrganisationNode[], joins: OrganisationJoins): void {
  joinBy(nodes, joins, ({ identifiers }) => identifiers);
}

function joinBy(
  nodes: readonly OrganisationNode[],
  joins: OrganisationJoins,
  valuesOf: (node: OrganisationNode) => readonly string[],
): void {
  const first = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    for (const value of valuesOf(node)) {
      if (value === "") continue;
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, index);
      else joins.join(earlier, index);
    }
  }
}

/** Joins equal whole names of one holder in one country. */
export function joinByName(nodes: readonly OrganisationNode[], joins: OrganisationJoins): void {
  for (const named of groupNames(nodes, ({ full }) => [full]).values()) joinSameName(named, joins);
}

/**
 * Joins a long name with the same one written with its acronym (`Bantay Kita`, `Bantay Kita (BK)`).
 *
 * When one long name is given with several acronyms, these tell organisations apart and nothing is joined.
 */
export function joinByLongName(nodes: readonly OrganisationNode[], joins: OrganisationJoins): void {
  for (const named of groupNames(nodes, ({ long }) => [long]).values()) {
    const [first, ...others] = named.filter(({ name }) => name.acronyms.length > 0);
    if (first === undefined) continue;
    const isOneAcronym = others.every(({ name }) =>
      name.acronyms.some((it) => first.name.acronyms.includes(it)),
    );
    if (isOneAcronym) joinSameName(named, joins);
  }
}

/**
 * Joins an acronym with the long name that gives it, within one holder and one known country.
 *
 * Long names of the same words in another order count as one. When several long names give the acronym, nothing is
 * joined; the pairs that it could mean are returned.
 */
export function joinByAcronym(nodes: readonly OrganisationNode[], joins: OrganisationJoins): AmbiguousPair[] {
  const givers = groupNames(nodes, ({ acronyms }) => acronyms);
  const users = groupNames(nodes, ({ full }) => [full], givers);
  const ambiguous: AmbiguousPair[] = [];
  for (const [scope, named] of givers) {
    const longs = distinctRoots(named, joins);
    const shorts = distinctRoots(users.get(scope) ?? [], joins).filter((root) => !longs.includes(root));
    const [first = -1] = longs;
    const isOneName = longs.length === 1 || haveSameWords(named);
    const isOne = isOneName && isKnownCountry(named) && longs.every((root) => joins.join(first, root));
    const isJoined = isOne && shorts.length === 1 && shorts.every((root) => joins.join(first, root));
    if (isJoined || (isOne && shorts.length === 0)) continue;
    ambiguous.push(...pairsOf(shorts, longs), ...(isOne ? [] : pairsOf(longs, longs)));
  }
  return ambiguous;
}

/**
 * Joins nodes of one name, unless identifiers or the database tell several apart; then a name without identifier
 * belongs to the known organisation without identifier, or stays by itself.
 */
function joinSameName(named: readonly NamedNode[], joins: OrganisationJoins): void {
  const roots = distinctRoots(named, joins);
  if (roots.length < 2) return;
  const known = roots.filter((root) => joins.isKnown(root));
  const identified = roots.filter((root) => !joins.isKnown(root) && joins.hasIdentifier(root));
  const plain = roots.filter((root) => !joins.isKnown(root) && !joins.hasIdentifier(root));
  const knownPlain = known.filter((root) => !joins.hasIdentifier(root));
  const [onlyKnown] = known.length === 1 ? known : [];
  const [onlyIdentified] = known.length === 0 && identified.length === 1 ? identified : [];
  const home = knownPlain[0] ?? onlyKnown ?? onlyIdentified ?? plain[0];
  if (home === undefined) return;
  for (const root of plain) joins.join(home, root);
  const [identity] = identified;
  if (identity !== undefined && identified.length === 1 && known.length === 1) joins.join(home, identity);
}

/** Names by holder, country and a part of the name, of `only` some groups; a name without a holder is in no group. */
function groupNames(
  nodes: readonly OrganisationNode[],
  partsOf: (name: NodeName) => readonly string[],
  only?: ReadonlyMap<string, unknown>,
): Map<string, NamedNode[]> {
  const groups = new Map<string, NamedNode[]>();
  const add = (scope: string, named: NamedNode) => {
    const group = groups.get(scope);
    if (group) group.push(named);
    else if (!only || only.has(scope)) groups.set(scope, [named]);
  };
  for (const [node, { names }] of nodes.entries()) {
    for (const name of names) {
      if (name.holder === null) continue;
      for (const part of partsOf(name)) add(`${name.holder}\n${name.country}\n${part}`, { node, name });
    }
  }
  return groups;
}

function distinctRoots(named: readonly NamedNode[], joins: OrganisationJoins): number[] {
  return [...new Set(named.map(({ node }) => joins.rootOf(node)))];
}

function haveSameWords(named: readonly NamedNode[]): boolean {
  const bags = named.map(({ name }) => name.words.toSorted().join(" "));
  return new Set(bags).size === 1;
}

function isKnownCountry(named: readonly NamedNode[]): boolean {
  return named.every(({ name }) => name.country !== null);
}

function pairsOf(ones: readonly number[], others: readonly number[]): AmbiguousPair[] {
  const some = others.slice(0, MOST_AMBIGUOUS);
  return ones.flatMap((one) => some.filter((other) => other !== one).map((other) => [one, other] as const));
}
