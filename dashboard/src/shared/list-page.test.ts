import { gql, InMemoryCache } from "@apollo/client";
import { expect, test } from "vitest";
import { PAGED } from "./list-page.ts";

const LIST = gql`query ($kind: String, $first: Int!, $after: String) {
  list(kind: $kind, first: $first, after: $after) { nodes totalCount endCursor }
}`;
const list = (nodes: string[], totalCount: number) => ({
  list: { nodes, totalCount, endCursor: nodes.at(-1) },
});

function fillCache(): InMemoryCache {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { list: PAGED } } } });
  cache.writeQuery({ query: LIST, variables: { first: 2 }, data: list(["a", "b"], 3) });
  cache.writeQuery({ query: LIST, variables: { first: 2, after: "b" }, data: list(["c"], 4) });
  return cache;
}

test("the next page stands behind the first, with its own cursor and the newest total", () => {
  expect(fillCache().readQuery({ query: LIST, variables: { first: 2 } })).toEqual({
    list: { nodes: ["a", "b", "c"], totalCount: 4, endCursor: "c" },
  });
});

test("the first page asked anew takes the place of all", () => {
  const cache = fillCache();
  cache.writeQuery({ query: LIST, variables: { first: 2 }, data: list(["b", "c"], 2) });
  expect(cache.readQuery({ query: LIST, variables: { first: 2 } })).toEqual(list(["b", "c"], 2));
});

test("another choice is another list", () => {
  expect(fillCache().readQuery({ query: LIST, variables: { first: 2, kind: "MEMBER" } })).toBeNull();
});
