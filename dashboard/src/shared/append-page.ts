/** As much of a connection as paging needs. */
export interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Puts the next page of a connection behind what is already shown; counts and cursor are those of the newest answer. */
export function appendPage<Page extends ConnectionPage<unknown>>(shown: Page, next: Page): Page {
  return { ...next, nodes: [...shown.nodes, ...next.nodes] };
}
