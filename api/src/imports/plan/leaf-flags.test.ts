import { expect, test } from "vitest";
import { leafFlags } from "./leaf-flags.ts";

const family = (
  identifier: string,
  { parents = [], children = [] }: { parents?: string[]; children?: string[] } = {},
) => ({
  identifier,
  parents,
  children,
});

test.each([
  {
    title: "a parent named by its child is no leaf",
    rows: [family("P"), family("C", { parents: ["P"] })],
    leaves: ["C"],
  },
  {
    title: "a parent that names its child is no leaf",
    rows: [family("C"), family("P", { children: ["C"] })],
    leaves: ["C"],
  },
  {
    title: "only the lowest of three levels is a leaf",
    rows: [family("P"), family("C", { parents: ["P"], children: ["G"] }), family("G")],
    leaves: ["G"],
  },
  {
    title: "a child outside the file leaves its parent a leaf",
    rows: [family("P", { children: ["X"] })],
    leaves: ["P"],
  },
  { title: "an activity is not its own child", rows: [family("P", { parents: ["P"] })], leaves: ["P"] },
  {
    title: "two that each call the other their parent are both leaves",
    rows: [family("A", { parents: ["B"] }), family("B", { parents: ["A"] })],
    leaves: ["A", "B"],
  },
  {
    title: "an activity twice in the file is judged alike",
    rows: [family("P"), family("P"), family("C", { parents: ["P"] })],
    leaves: ["C"],
  },
])("$title", ({ rows, leaves }) => {
  const flags = leafFlags(rows);
  expect(rows.filter((_, index) => flags[index]).map(({ identifier }) => identifier)).toEqual(leaves);
});
