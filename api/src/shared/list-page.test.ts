import "reflect-metadata";
import { expect, test } from "vitest";
import { writeCursor } from "./keyset.ts";
import { listPage } from "./list-page.ts";

const list = ["a", "b", "c"];
const page = (request: { first?: number; after?: string | null }) => listPage(list, (row) => [row], request);

test("a cursor that this list never gave, or whose row is gone, is refused", () => {
  expect(() => page({ after: "nonsense" })).toThrow(/cursor that this list gave/);
  expect(() => page({ after: writeCursor(["z"]) })).toThrow(/no longer in this list/);
  expect(() => listPage([], (row: string) => [row], { after: writeCursor(["a"]) })).toThrow(/cursor/);
});

test("pages follow one another to the end, and count the whole list", () => {
  const begin = page({ first: 2 });
  expect(begin).toMatchObject({ nodes: ["a", "b"], totalCount: 3 });
  expect(begin.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const end = page({ first: 2, after: begin.pageInfo.endCursor });
  expect(end).toMatchObject({ nodes: ["c"], totalCount: 3 });
  expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test("an empty list has one empty page", () => {
  expect(listPage([], (row: string) => [row], {})).toMatchObject({ nodes: [], totalCount: 0 });
});
