import type { DemandLineFragment } from "../gql/later/graphql.ts";

type Stages = readonly { readonly isSetback: boolean }[];

/** How often something was lost on the way. */
export const countSetbacks = (stages: Stages): number => stages.filter(({ isSetback }) => isSetback).length;

/** How many demands stand, and how many of them went back at least once. */
export interface DemandFinding {
  readonly count: number;
  readonly back: number;
}

/**
 * What the chosen demands come to.
 *
 * @returns null when there is none, or when not all of them came: of a part nobody can say how many went back.
 */
export function findDemands(demands: {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly stages: Stages }[];
}): DemandFinding | null {
  if (demands.totalCount === 0 || demands.pageInfo.hasNextPage) return null;
  const back = demands.nodes.filter(({ stages }) => countSetbacks(stages) > 0).length;
  return { count: demands.totalCount, back };
}

/** Those behind a demand in one capacity, by name. */
export const partiesAs = (
  { parties }: Pick<DemandLineFragment, "parties">,
  capacity: DemandLineFragment["parties"][number]["capacity"],
) => parties.filter((party) => party.capacity === capacity).map(({ organisation }) => organisation);
