import { type ComparableName, comparableName, nameLikeness } from "./name-similarity.ts";
import type { OrganisationJoins } from "./organisation-joins.ts";
import type { NodeName, OrganisationNode } from "./organisation-nodes.ts";
import type { SuggestedPair } from "./suggested-pair.ts";

interface Variant {
  readonly root: number;
  readonly name: ComparableName;
  /** Where it may be compared: a country (or a holder without one) with the beginning of a word. */
  readonly blocks: readonly string[];
}

const BLOCK_LETTERS = 4;
/** A shorter acronym is a part of too many names. */
const SHORTEST_ACRONYM = 4;
/** Words that begin more names than this in one country tell none of them apart. */
const LARGEST_BLOCK = 25;
/** A name is looked up under its rarest words only. */
const MOST_BLOCKS = 2;

/**
 * Finds organisations of one country whose names are alike, or one a part of the other, and were not joined.
 *
 * Names are compared only when a rare word of theirs begins alike, so that the work grows with the number of names and
 * not with its square; names without a country are compared within one holder.
 */
export function similarNamePairs(
  nodes: readonly OrganisationNode[],
  joins: OrganisationJoins,
): SuggestedPair[] {
  const variants = distinctVariants(nodes, joins);
  const blocks = new Map<string, Variant[]>();
  for (const variant of variants) {
    for (const block of variant.blocks) {
      const present = blocks.get(block);
      if (present) present.push(variant);
      else blocks.set(block, [variant]);
    }
  }
  return variants.flatMap((variant) => pairsOf(variant, blocks));
}

/** One organisation is often called the same many times; only distinct names count for how rare a word is. */
function distinctVariants(nodes: readonly OrganisationNode[], joins: OrganisationJoins): Variant[] {
  const variants = new Map<string, Variant>();
  for (const [index, { names }] of nodes.entries()) {
    const root = joins.rootOf(index);
    for (const name of names) {
      const place = name.country ?? `of ${name.holder}`;
      for (const words of textsOf(name)) {
        const key = `${root}\n${place}\n${words.join(" ")}`;
        if (!variants.has(key))
          variants.set(key, { root, name: comparableName(words), blocks: blocksOf(place, words) });
      }
    }
  }
  return [...variants.values()];
}

function textsOf({ words, acronyms }: NodeName): (readonly string[])[] {
  const long = acronyms.filter(({ length }) => length >= SHORTEST_ACRONYM);
  return [words, ...long.map((acronym) => [acronym])];
}

function blocksOf(place: string, words: readonly string[]): string[] {
  const beginnings = words.filter(({ length }) => length >= 2).map((word) => word.slice(0, BLOCK_LETTERS));
  return [...new Set(beginnings)].map((beginning) => `${place} ${beginning}`);
}

function pairsOf(variant: Variant, blocks: ReadonlyMap<string, readonly Variant[]>): SuggestedPair[] {
  const rarest = variant.blocks
    .map((block) => blocks.get(block) ?? [])
    .filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, MOST_BLOCKS);
  const pairs: SuggestedPair[] = [];
  for (const block of rarest) {
    for (const other of block) {
      if (other.root === variant.root) continue;
      const { score } = nameLikeness(variant.name, other.name);
      if (score > 0) pairs.push({ left: variant.root, right: other.root, reason: "SIMILAR_NAME", score });
    }
  }
  return pairs;
}
