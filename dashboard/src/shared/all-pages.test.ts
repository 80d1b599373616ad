import { expect, test } from "vitest";
import { fetchAllPages } from "./all-pages.ts";
import type { ListPage } from "./list-page.ts";

const numbers = [1, 2, 3, 4, 5];
async function askTwo(after: string | null): Promise<ListPage<number>> {
  const start = Number(after ?? 0);
  const end = start + 2;
  return {
    nodes: numbers.slice(start, end),
    totalCount: numbers.length,
    pageInfo: { hasNextPage: end < numbers.length, endCursor: String(end) },
  };
}

test.each([null, "2"])(
  "a server that goes round in circles is left, not followed: cursor %s",
  async (endCursor) => {
    const ask = async () => ({ nodes: [1], totalCount: 9, pageInfo: { hasNextPage: true, endCursor } });
    await expect(fetchAllPages(ask, () => undefined)).rejects.toThrow("without a next cursor");
  },
);

test("every page is fetched once, in order, and progress is told", async () => {
  const progress: [number, number][] = [];
  expect(await fetchAllPages(askTwo, (...step) => progress.push(step))).toEqual(numbers);
  expect(progress).toEqual([
    [2, 5],
    [4, 5],
    [5, 5],
  ]);
});
