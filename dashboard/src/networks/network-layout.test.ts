import { expect, test } from "vitest";
import { moveInDrawing } from "./drawing-moves.ts";
import type { Drawn } from "./lens.ts";
import { layoutNetworks } from "./network-layout.ts";

const node = (id: string, role: Drawn["nodes"][number]["role"]): Drawn["nodes"][number] => ({
  organisation: { id, slug: id, name: id, acronym: null, kind: "PARTNER" },
  role,
});

const DRAWN: Drawn = {
  nodes: [
    node("u", "UMBRELLA"),
    node("m", "MEMBER"),
    node("n", "NETWORK"),
    node("a", "PARTNER"),
    node("b", "PARTNER"),
  ],
  edges: [
    { from: "u", to: "n", tie: "SUPPORTS" },
    { from: "m", to: "a", tie: "SUPPORTS" },
    { from: "a", to: "n", tie: "BELONGS" },
    { from: "b", to: "n", tie: "BELONGS" },
  ],
};

const placesOf = (drawn: Drawn) =>
  Object.fromEntries(
    layoutNetworks(drawn).nodes.map(({ node: { organisation }, x, y }) => [organisation.id, { x, y }]),
  );

test("who works with networks, the networks and their affiliates stand in three columns", () => {
  const { u, m, n, a, b } = placesOf(DRAWN);
  expect(m?.x).toBe(u?.x);
  expect(n?.x).toBeGreaterThan(u?.x ?? 0);
  expect(a?.x).toBeGreaterThan(n?.x ?? 0);
  expect(b?.x).toBe(a?.x);
});

test("the same records stand in the same place, in whatever order they come", () => {
  const turned = { nodes: DRAWN.nodes.toReversed(), edges: DRAWN.edges.toReversed() };
  expect(placesOf(turned)).toEqual(placesOf(DRAWN));
});

test("networks that belong to each other are drawn, each line once", () => {
  const circular: Drawn = {
    nodes: [node("n", "NETWORK"), node("o", "NETWORK")],
    edges: [
      { from: "n", to: "o", tie: "BELONGS" },
      { from: "o", to: "n", tie: "BELONGS" },
    ],
  };
  expect(layoutNetworks(circular).edges).toHaveLength(2);
});

test("arrows go from column to column and stay within one; a key that moves nothing says so", () => {
  const { nodes } = layoutNetworks(DRAWN);
  const at = (id: string) => nodes.findIndex(({ node: { organisation } }) => organisation.id === id);
  const idAt = (place: number | null) => (place === null ? null : nodes[place]?.node.organisation.id);
  expect(idAt(moveInDrawing(nodes, at("u"), "ArrowRight"))).toBe("n");
  expect(idAt(moveInDrawing(nodes, at("n"), "ArrowDown"))).toBe("n");
  expect([at("a"), at("b")]).toContain(moveInDrawing(nodes, at("n"), "ArrowRight"));
  expect(moveInDrawing(nodes, 0, "Enter")).toBeNull();
});
