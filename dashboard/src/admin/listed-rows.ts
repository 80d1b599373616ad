import type { ApolloCache, Reference } from "@apollo/client";
import type { Modifier } from "@apollo/client/cache";
import type { ListPage } from "../shared/list-page.ts";

/** A list of the administration, as the API names it. */
type AdminList = "invitations" | "apiTokens" | "visibilityReviews" | "awaitingPartnerships";

type StoredList = ListPage<Reference>;

const without =
  (id: string): Modifier<StoredList> =>
  (page, { readField }) => {
    const nodes = page.nodes.filter((row) => readField("id", row) !== id);
    return { ...page, nodes, totalCount: page.totalCount - (page.nodes.length - nodes.length) };
  };

/** Takes a row that is gone out of its list: one that the reader made longer than a page is not asked anew. */
export function dropRow(cache: ApolloCache, list: AdminList, id: string): void {
  cache.modify<Record<AdminList, StoredList>>({ fields: { [list]: without(id) } });
}

/** Forgets a list, so that it is asked anew from its first page, where what was just added stands. */
export const forgetList = (cache: ApolloCache, list: AdminList): boolean =>
  cache.evict({ id: "ROOT_QUERY", fieldName: list, broadcast: false });
