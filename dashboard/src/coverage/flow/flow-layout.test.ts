import { expect, test } from "vitest";
import { layFlow } from "./flow-layout.ts";
import { sampleFlow } from "./sample-flow.ts";

const layout = layFlow(sampleFlow);
const nodesOf = (column: string) => layout.nodes.filter((node) => node.column === column);

test("each column has its names once, the largest first", () => {
  expect(nodesOf("holder").map(({ name }) => name.key)).toEqual(["b", "a"]);
  expect(nodesOf("theme")).toHaveLength(1);
});

test("what is not stated comes last, however large", () => {
  const unstated = { key: "NOT_STATED", label: "", kind: "NOT_STATED" as const };
  const toThemes = [
    ...sampleFlow.toThemes,
    { from: "a", to: "NOT_STATED", activities: 90, effortEur: 0, activitiesWithEffort: 0 },
  ];
  const { nodes } = layFlow({ ...sampleFlow, themes: [unstated, ...sampleFlow.themes], toThemes });
  expect(nodes.filter(({ column }) => column === "theme").map(({ name }) => name.key)).toEqual([
    "tax",
    "NOT_STATED",
  ]);
});

test("names never stand over one another, and everything is inside the drawing", () => {
  for (const column of ["holder", "theme", "place"]) {
    const ys = nodesOf(column).map(({ y }) => y);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(20);
  }
  expect(layout.nodes.every(({ y, height }) => y - height / 2 >= 0 && y + height / 2 <= layout.height)).toBe(
    true,
  );
});

test("links of one bar do not cover one another, and are as wide as what they carry", () => {
  const [b, a] = layout.ribbons.toSorted((x, y) => x.start - y.start).filter(({ from }) => from === "holder");
  expect([b?.measure, a?.measure]).toEqual([4, 2]);
  expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(2);
  expect((a?.end ?? 0) - (b?.end ?? 0)).toBeCloseTo(((a?.width ?? 0) + (b?.width ?? 0)) / 2);
});

test("by budget, links without a known amount stay thin and nothing is NaN", () => {
  const toThemes = sampleFlow.toThemes.map((link) => ({ ...link, effortEur: null }));
  const toPlaces = sampleFlow.toPlaces.map((link) => ({ ...link, effortEur: null }));
  const { ribbons, height } = layFlow({ ...sampleFlow, basis: "BUDGET", toThemes, toPlaces });
  expect(Number.isFinite(height)).toBe(true);
  expect(ribbons.every(({ width, start, end }) => width < 2 && Number.isFinite(start + end))).toBe(true);
});
