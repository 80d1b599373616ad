import type { OrganisationNode } from "./organisation-nodes.ts";

/** Nodes put together; a set is called by its first node. */
export interface OrganisationJoins {
  rootOf(node: number): number;
  /** Joins two sets unless they are known to be two organisations; says whether they are one now. */
  join(one: number, other: number): boolean;
  /** Whether the two may be one: not two organisations of the database, no identifiers that differ. */
  mayJoin(one: number, other: number): boolean;
  isKnown(node: number): boolean;
  hasIdentifier(node: number): boolean;
}

interface NodeSet {
  readonly identifiers: Set<string>;
  known: number | null;
}

/** Starts with every node by itself. */
export function createJoins(nodes: readonly OrganisationNode[]): OrganisationJoins {
  const parents = nodes.map((_, index) => index);
  const sets = nodes.map(({ identifiers, known }, index): NodeSet => {
    return { identifiers: new Set(identifiers), known: known === null ? null : index };
  });

  function rootOf(node: number): number {
    let root = node;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let step = node; step !== root; ) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  }

  function setOf(node: number): NodeSet {
    const set = sets[rootOf(node)];
    if (set === undefined) throw new RangeError(`node must be below ${nodes.length}, got ${node}`);
    return set;
  }

  function mayJoin(one: number, other: number): boolean {
    const [left, right] = [setOf(one), setOf(other)];
    if (left === right) return true;
    if (left.known !== null && right.known !== null) return false;
    if (left.identifiers.size === 0 || right.identifiers.size === 0) return true;
    return !left.identifiers.isDisjointFrom(right.identifiers);
  }

  function join(one: number, other: number): boolean {
    if (!mayJoin(one, other)) return false;
    const [left, right] = [rootOf(one), rootOf(other)];
    if (left === right) return true;
    const [first, second] = [Math.min(left, right), Math.max(left, right)];
    const [kept, absorbed] = [setOf(first), setOf(second)];
    for (const identifier of absorbed.identifiers) kept.identifiers.add(identifier);
    kept.known ??= absorbed.known;
    parents[second] = first;
    return true;
  }

  return {
    rootOf,
    join,
    mayJoin,
    isKnown: (node) => setOf(node).known !== null,
    hasIdentifier: (node) => setOf(node).identifiers.size > 0,
  };
}
