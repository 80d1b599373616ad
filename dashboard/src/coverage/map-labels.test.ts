import { expect, test } from "vitest";
import { type MarkToPlace, type PlacedMark, placeMarks } from "./map-labels.ts";

const mark = { width: 24, height: 24 };
const label = { width: 90, height: 30 };
const markAt = (key: string, x: number, y: number): MarkToPlace => ({ key, anchor: { x, y }, mark, label });

const room = { frame: { left: -300, top: -300, right: 500, bottom: 500 }, labelWorth: 44 };

/** A field so full that some labels and some marks can find no room. */
const crowd = Array.from({ length: 90 }, (_, n) => markAt(`m${n}`, (n % 10) * 14, Math.floor(n / 10) * 14));

const point = { width: 14, height: 14 };

function boxes(placed: readonly PlacedMark[]) {
  const shift = { right: [61, 0], left: [-61, 0], below: [0, 28], above: [0, -28] } as const;
  return placed
    .filter(({ folded, led }) => !folded || led)
    .flatMap(({ at, label: side, folded }) => {
      const own = [{ ...at, ...(folded ? point : mark) }];
      return side ? [...own, { x: at.x + shift[side][0], y: at.y + shift[side][1], ...label }] : own;
    });
}

function overlaps(all: ReturnType<typeof boxes>): number {
  return all.flatMap((a, n) =>
    all
      .slice(n + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      ),
  ).length;
}

test("nothing lies over anything else, however crowded", () => {
  expect(overlaps(boxes(placeMarks(crowd, room)))).toBe(0);
});

test("every mark is kept: one without room is folded to a point, on its place or led to it", () => {
  const placed = placeMarks(crowd, room);
  expect(placed.map(({ key }) => key)).toEqual(crowd.map(({ key }) => key));
  const folded = placed.filter((one) => one.folded);
  expect(folded.length).toBeGreaterThan(0);
  for (const { key, at, led } of folded)
    expect(led || at === crowd.find((one) => one.key === key)?.anchor).toBe(true);
});

test("the same marks give the same picture", () => {
  expect(placeMarks(crowd, room)).toEqual(placeMarks(structuredClone(crowd), room));
});

test("a mark with room stands on its place, its name at the right, without a line", () => {
  expect(placeMarks([markAt("PE", 50, 50)], room)).toEqual([
    { key: "PE", at: { x: 50, y: 50 }, led: false, label: "right", folded: false },
  ]);
});

test("of two neighbours the first has the free choice, and the other keeps its name by a short line", () => {
  const [first, second] = placeMarks([markAt("RW", 100, 100), markAt("BI", 102, 108)], room);
  expect(first).toMatchObject({ led: false });
  expect(second).toMatchObject({ led: true, folded: false });
  expect(second?.label).not.toBeNull();
  expect(Math.hypot((second?.at.x ?? 0) - 102, (second?.at.y ?? 0) - 108)).toBeLessThan(60);
});

test("a name does not cover the place of a mark still to come", () => {
  const [first, second] = placeMarks([markAt("EC", 100, 100), markAt("CO", 150, 100)], room);
  expect(first?.label).toBe("left");
  expect(second).toMatchObject({ led: false, label: "right" });
});

test("a name stays inside the picture", () => {
  const [placed] = placeMarks([markAt("PH", 460, 100)], room);
  expect(placed).toMatchObject({ led: false, label: "left" });
});

test("a mark whose label is worth little stays on its place without it", () => {
  const neighbours = [markAt("RW", 100, 100), markAt("BI", 100, 128), markAt("TZ", 126, 114)];
  const [, , third] = placeMarks(neighbours, { ...room, labelWorth: 5 });
  expect(third).toMatchObject({ at: { x: 126, y: 114 }, led: false });
});
