import { useEffect } from "react";
import type { ListPage } from "./list-page.ts";

/** Fetches the pages after the first by itself, for a list that is chosen from: of a choice that is left out nobody knows. */
export function useRest(
  page: ListPage<unknown> | undefined,
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>,
): void {
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (after !== null) void fetchMore({ variables: { after } }).catch(() => undefined); // what came can be chosen
  }, [after, fetchMore]);
}
