import type { FieldPolicy } from "@apollo/client";

/** One page of a list that is fetched by cursor. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * How the cache keeps such a list: each page stands behind those before it, counts and cursor are those of the newest
 * answer. Lists of another choice, or of another page size, are kept apart.
 */
export const PAGED: FieldPolicy<Partial<ListPage<unknown>>> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== "after"),
  merge: (shown, next, { args }) => {
    const before = args?.after ? (shown?.nodes ?? []) : [];
    return { ...shown, ...next, ...(next.nodes && { nodes: [...before, ...next.nodes] }) };
  },
};
