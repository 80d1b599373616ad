import { expect, test } from "vitest";
import { appendPage } from "./append-page.ts";

const page = (nodes: string[], endCursor: string | null, totalCount: number) => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  totalCount,
});

test("the next page stands behind the first, with its own cursor and the newest total", () => {
  expect(appendPage(page(["a", "b"], "b", 3), page(["c"], null, 4))).toEqual(page(["a", "b", "c"], null, 4));
});
