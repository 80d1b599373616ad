import type { Lens, LensNetwork } from "./lens.ts";

/** The key of a sentence, with what it counts. */
export interface Finding {
  readonly key: string;
  readonly values: { readonly count: number };
}

type Found = Pick<Lens, "networks">;

/**
 * What the page says first: how many networks tie the work of both sides; else how many tie that of one; null where no
 * network is linked to anybody.
 */
export function findInNetworks({ networks }: Found): Finding | null {
  const both = networks.filter(({ tie }) => tie === "BOTH").length;
  if (both > 0) return { key: "networks.title.both", values: { count: both } };
  const linked = networks.filter(({ tie }) => tie !== "NONE").length;
  return linked > 0 ? { key: "networks.title.linked", values: { count: linked } } : null;
}

/** Reach in heads: of how many networks it is, and how many of these reach a partner of a member; null where there is none. */
export function reachInHeads({ networks, reach }: Pick<Lens, "networks" | "reach">) {
  if (!("value" in reach)) return null;
  const linked = networks.filter(({ tie }) => tie !== "NONE").length;
  return { reached: Math.round(reach.value * linked), linked };
}

const TIES: readonly LensNetwork["tie"][] = ["BOTH", "UMBRELLA", "MEMBERS", "NONE"];

/** Networks that tie both sides first, then those of one; each in the order in which they come. */
export const sortByTie = (networks: readonly LensNetwork[]): LensNetwork[] =>
  networks.toSorted((a, b) => TIES.indexOf(a.tie) - TIES.indexOf(b.tie));
