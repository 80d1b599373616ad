import type { ListPage } from "./list-page.ts";

/**
 * Fetches a whole list, page after page.
 *
 * @param ask fetches the page after a cursor; null is the first.
 * @param tell hears after each page how many nodes have come, and of how many.
 * @throws {Error} when the server promises a next page without saying where it starts.
 */
export async function fetchAllPages<Node>(
  ask: (after: string | null) => Promise<ListPage<Node>>,
  tell: (fetched: number, total: number) => void,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await ask(after);
    nodes.push(...page.nodes);
    tell(nodes.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return nodes;
    if (page.pageInfo.endCursor === null || page.pageInfo.endCursor === after)
      throw new Error(`The list stops at ${nodes.length} of ${page.totalCount} without a next cursor.`);
    after = page.pageInfo.endCursor;
  }
}
