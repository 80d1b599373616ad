import type { OverlapLevel } from "@onze/schema";
import { registerEnumType } from "type-graphql";
import { badInput } from "../../errors.ts";
import type { Overlap } from "./ladder.ts";

export enum OverlapOrder {
  DEEPEST = "DEEPEST",
  NEWEST = "NEWEST",
}
registerEnumType(OverlapOrder, {
  name: "OverlapOrder",
  description: "How overlaps are ordered; those that are equal stand by theme, place and pair.",
  valuesConfig: {
    DEEPEST: { description: "What shares most first, and of these what is recorded latest." },
    NEWEST: { description: "What is recorded latest first, and of these what shares most." },
  },
});

/** How much is shared at a level. */
const DEPTH: Readonly<Record<OverlapLevel, number>> = { L1: 1, L2: 2, L3: 3, L4: 4 };

/** The place of an overlap in its list: two numbers, the greater first, and what tells it from its equals. */
export type OverlapPosition = readonly [number, number, string, string, string, string];

function positionOf(overlap: Overlap, order: OverlapOrder): OverlapPosition {
  const { theme, place, holders } = overlap;
  return [...numbersOf(overlap, order), theme, place, ...holders];
}

function numbersOf({ level, years }: Overlap, order: OverlapOrder): readonly [number, number] {
  const [depth, last] = [DEPTH[level], years.at(-1) ?? 0];
  return order === OverlapOrder.DEEPEST ? [depth, last] : [last, depth];
}

/** Both numbers in one, the second being a year or less. */
const rankOf = ([first, second]: readonly [number, number, ...unknown[]]): number => first * 10_000 + second;

/** Below 0 where the first one stands before the second. */
function compare(a: OverlapPosition, b: OverlapPosition): number {
  if (a[0] !== b[0]) return b[0] - a[0];
  if (a[1] !== b[1]) return b[1] - a[1];
  for (const at of [2, 3, 4, 5] as const) {
    if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
  }
  return 0;
}

/**
 * Overlaps in order, with their positions, from the one behind `after` on, as many as `most`. Those that share their two
 * numbers are put in order together, and only as many of them as the page needs.
 */
export function pageFrom<Each extends Overlap>(
  overlaps: readonly Each[],
  { order, after, most }: { order: OverlapOrder; after: OverlapPosition | null; most: number },
): readonly { readonly overlap: Each; readonly position: OverlapPosition }[] {
  const numbered = Map.groupBy(overlaps, (overlap) => rankOf(numbersOf(overlap, order)));
  const ranks = [...numbered.keys()].sort((a, b) => b - a);
  const page: { readonly overlap: Each; readonly position: OverlapPosition }[] = [];
  for (const rank of ranks) {
    if (page.length >= most) break;
    if (after !== null && rank > rankOf(after)) continue;
    const equals = (numbered.get(rank) ?? []).map((overlap) => ({
      overlap,
      position: positionOf(overlap, order),
    }));
    const behind = equals.filter(({ position }) => after === null || compare(after, position) < 0);
    page.push(...behind.sort((a, b) => compare(a.position, b.position)).slice(0, most - page.length));
  }
  return page;
}

/** @throws {Refusal} when a cursor is of another list. */
export function readPosition(parts: readonly (string | number)[]): OverlapPosition {
  const [first, second, theme, place, one, other] = parts;
  if (
    typeof first === "number" &&
    typeof second === "number" &&
    typeof theme === "string" &&
    typeof place === "string" &&
    typeof one === "string" &&
    typeof other === "string"
  )
    return [first, second, theme, place, one, other];
  throw badInput("after is no cursor of this list; it must be one that this list gave.");
}
