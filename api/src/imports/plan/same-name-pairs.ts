import type { OrganisationJoins } from "./organisation-joins.ts";
import type { NodeName, OrganisationNode } from "./organisation-nodes.ts";
import type { SuggestedPair } from "./suggested-pair.ts";

interface CalledSo {
  readonly root: number;
  readonly holder: string | null;
  readonly country: string | null;
  readonly isAcronym: boolean;
}

/** Two-letter names are called so by too many. */
const SHORTEST_NAME = 3;
/** Each organisation is compared with so many others of its name, nearest countries first: a common name stays cheap. */
const MOST_COMPARED = 3;

const SCORES = { sameScope: 0.95, otherHolder: 0.9, otherCountry: 0.85, both: 0.75 };
/** Taken off when the name of one is only an acronym of the other. */
const BY_ACRONYM = 0.1;

/** Finds organisations that are called the same, by whole name, long name or acronym, and were not joined. */
export function sameNamePairs(nodes: readonly OrganisationNode[], joins: OrganisationJoins): SuggestedPair[] {
  const pairs: SuggestedPair[] = [];
  for (const called of groupByName(nodes, joins).values()) {
    if (called.length < 2) continue;
    const earlier: CalledSo[] = [];
    for (const one of called.toSorted(byCountry)) {
      for (const other of earlier) if (isWorthALook(one, other)) pairs.push(pairOf(other, one));
      if (earlier.every(({ root }) => root !== one.root)) earlier.push(one);
      if (earlier.length > MOST_COMPARED) earlier.shift();
    }
  }
  return pairs;
}

/** Countries in the order of their codes, unknown ones last; the order of appearance within each. */
function byCountry(one: CalledSo, other: CalledSo): number {
  const [left, right] = [one.country ?? "~", other.country ?? "~"];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function groupByName(nodes: readonly OrganisationNode[], joins: OrganisationJoins): Map<string, CalledSo[]> {
  const groups = new Map<string, CalledSo[]>();
  for (const [index, { names }] of nodes.entries()) {
    const root = joins.rootOf(index);
    for (const name of names) {
      for (const [text, isAcronym] of textsOf(name)) {
        if (text.length < SHORTEST_NAME) continue;
        const group = groups.get(text) ?? [];
        if (group.length === 0) groups.set(text, group);
        group.push({ root, holder: name.holder, country: name.country, isAcronym });
      }
    }
  }
  return groups;
}

function textsOf({ full, long, acronyms }: NodeName): [string, boolean][] {
  const names = [...new Set([full, long])].map((name): [string, boolean] => [name, false]);
  return [...names, ...acronyms.map((acronym): [string, boolean] => [acronym, true])];
}

/** Two acronyms that are the same say little when neither is anyone's whole name. */
function isWorthALook(one: CalledSo, other: CalledSo): boolean {
  return one.root !== other.root && !(one.isAcronym && other.isAcronym);
}

function pairOf(one: CalledSo, other: CalledSo): SuggestedPair {
  const isSameCountry = one.country !== null && one.country === other.country;
  const isSameHolder = one.holder !== null && one.holder === other.holder;
  const byAcronym = one.isAcronym || other.isAcronym ? BY_ACRONYM : 0;
  const pair = { left: one.root, right: other.root };
  if (isSameCountry && isSameHolder)
    return { ...pair, reason: "SIMILAR_NAME", score: SCORES.sameScope - byAcronym };
  if (isSameCountry)
    return { ...pair, reason: "SAME_NAME_OTHER_HOLDER", score: SCORES.otherHolder - byAcronym };
  const score = (isSameHolder ? SCORES.otherCountry : SCORES.both) - byAcronym;
  return { ...pair, reason: "SAME_NAME_OTHER_COUNTRY", score };
}
