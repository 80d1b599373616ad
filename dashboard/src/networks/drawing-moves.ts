import type { PlacedNode } from "./network-layout.ts";

/** Keys that move in a drawing. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where a key leads from a place in a drawing: to the next in that direction, the nearest first, where what lies aside
 * counts double; Home and End to the first and last of all.
 *
 * @returns its place in the list; the same where nothing lies there, null for a key that moves nothing.
 */
export function moveInDrawing(nodes: readonly PlacedNode[], at: number, key: string): number | null {
  if (key === "Home") return 0;
  if (key === "End") return nodes.length - 1;
  const direction = DIRECTIONS[key];
  const here = nodes[at];
  if (!direction || !here) return null;
  const [right, down] = direction;
  const ahead = nodes.flatMap(({ x, y }, place) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    // up and down stay in their column
    const isAhead = along > 0 && (right !== 0 || aside === 0);
    return isAhead ? [{ place, distance: along + 2 * aside }] : [];
  });
  const [nearest] = ahead.toSorted((a, b) => a.distance - b.distance);
  return nearest?.place ?? at;
}
