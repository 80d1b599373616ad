import { gql, InMemoryCache } from "@apollo/client";
import { expect, test } from "vitest";
import { PAGED } from "../shared/list-page.ts";
import { dropRow, forgetList } from "./listed-rows.ts";

const LIST = gql`query Invitations($first: Int!) {
  invitations(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
}`;
const question = { query: LIST, variables: { first: 2 } };

/** A cache that holds three invitations of seven, more than one page. */
function filled(): InMemoryCache {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { invitations: PAGED } } } });
  const nodes = ["1", "2", "3"].map((id) => ({ __typename: "Invitation", id }));
  const pageInfo = { hasNextPage: true, endCursor: "c" };
  cache.writeQuery({ ...question, data: { invitations: { totalCount: 7, pageInfo, nodes } } });
  return cache;
}

test("a row that is gone leaves its list and the number of all, and the rest stays", () => {
  const cache = filled();
  dropRow(cache, "invitations", "2");
  expect(cache.readQuery(question)).toMatchObject({
    invitations: { totalCount: 6, nodes: [{ id: "1" }, { id: "3" }], pageInfo: { endCursor: "c" } },
  });
});

test("a row that was not shown changes nothing", () => {
  const cache = filled();
  dropRow(cache, "invitations", "9");
  expect(cache.readQuery(question)).toMatchObject({ invitations: { totalCount: 7 } });
});

test("a list that is forgotten is asked anew", () => {
  const cache = filled();
  forgetList(cache, "invitations");
  expect(cache.readQuery(question)).toBeNull();
});
