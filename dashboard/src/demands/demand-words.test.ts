import { expect, test } from "vitest";
import { countSetbacks, findDemands } from "./demand-words.ts";

const forward = { stages: [{ isSetback: false }] };
const back = { stages: [{ isSetback: false }, { isSetback: true }, { isSetback: true }] };
const listed = (nodes: readonly (typeof forward)[], hasNextPage = false) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage },
  nodes,
});

test("each setback counts, and a demand that went back twice is one demand", () => {
  expect(countSetbacks(back.stages)).toBe(2);
  expect(findDemands(listed([forward, back, back]))).toEqual({ count: 3, back: 2 });
});

test("of a part of the demands nobody says how many went back", () => {
  expect(findDemands(listed([forward, back], true))).toBeNull();
  expect(findDemands(listed([]))).toBeNull();
});
