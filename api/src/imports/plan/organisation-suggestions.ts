import type { AmbiguousPair } from "./join-rules.ts";
import type { OrganisationJoins } from "./organisation-joins.ts";
import type { OrganisationNode } from "./organisation-nodes.ts";
import { sameNamePairs } from "./same-name-pairs.ts";
import { similarNamePairs } from "./similar-name-pairs.ts";
import type { SuggestedPair } from "./suggested-pair.ts";

/** An organisation takes part in at most this many suggestions, the likeliest ones. */
const MOST_PER_ORGANISATION = 3;
const AMBIGUOUS_ACRONYM_SCORE = 0.9;

/**
 * Finds what is too loose to join and worth a look: equal names across countries and holders, names with a slip or with
 * a part more, and acronyms that could mean several.
 *
 * Never suggested: withheld partners, two organisations of the database of which the file names neither, and two that
 * one register gives different numbers.
 *
 * @param ambiguous what joining by acronym left open.
 * @returns in order of first appearance, then by score.
 */
export function suggestPairs(
  nodes: readonly OrganisationNode[],
  joins: OrganisationJoins,
  ambiguous: readonly AmbiguousPair[],
): SuggestedPair[] {
  const registers = registersByRoot(nodes, joins);
  const fromAcronyms = ambiguous.map(([one, other]): SuggestedPair => {
    return { left: one, right: other, reason: "ACRONYM_AMBIGUOUS", score: AMBIGUOUS_ACRONYM_SCORE };
  });
  const found = [...fromAcronyms, ...sameNamePairs(nodes, joins), ...similarNamePairs(nodes, joins)]
    .map((pair) => inOrder(pair, joins))
    .filter(({ left, right }) => left !== right && isOfFile(nodes, left) && mayBeOne(registers, left, right));
  return likeliest(found).toSorted((a, b) => a.left - b.left || b.score - a.score || a.right - b.right);
}

function inOrder(pair: SuggestedPair, joins: OrganisationJoins): SuggestedPair {
  const [one, other] = [joins.rootOf(pair.left), joins.rootOf(pair.right)];
  return { ...pair, left: Math.min(one, other), right: Math.max(one, other) };
}

/** The file's keys come before the database's organisations: a set that begins with one of these has no key. */
function isOfFile(nodes: readonly OrganisationNode[], left: number): boolean {
  return nodes[left]?.key !== null;
}

/** Of a pair found in several ways the first stays, which says most about why; then the likeliest of each organisation. */
function likeliest(pairs: readonly SuggestedPair[]): SuggestedPair[] {
  const distinct = new Map<string, SuggestedPair>();
  for (const pair of pairs) {
    const key = `${pair.left} ${pair.right}`;
    if (!distinct.has(key)) distinct.set(key, pair);
  }
  const taken = new Map<number, number>();
  return [...distinct.values()]
    .toSorted((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      const [lefts, rights] = [taken.get(left) ?? 0, taken.get(right) ?? 0];
      if (lefts >= MOST_PER_ORGANISATION || rights >= MOST_PER_ORGANISATION) return false;
      taken.set(left, lefts + 1).set(right, rights + 1);
      return true;
    });
}

function registersByRoot(
  nodes: readonly OrganisationNode[],
  joins: OrganisationJoins,
): ReadonlyMap<number, ReadonlySet<string>> {
  const registers = new Map<number, Set<string>>();
  for (const [index, { identifiers }] of nodes.entries()) {
    for (const identifier of identifiers) {
      const root = joins.rootOf(index);
      const ofRoot = registers.get(root) ?? new Set();
      registers.set(root, ofRoot.add(identifier.split("-").slice(0, 2).join("-")));
    }
  }
  return registers;
}

function mayBeOne(registers: ReadonlyMap<number, ReadonlySet<string>>, left: number, right: number): boolean {
  const [ones, others] = [registers.get(left), registers.get(right)];
  return ones === undefined || others === undefined || ones.isDisjointFrom(others);
}
