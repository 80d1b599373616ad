import { expect, test } from "vitest";
import { SHEET } from "./map-projection.ts";
import { fitPlaces, keepInSight, showsAll, toScreen, zoomAround } from "./map-zoom.ts";

const size = { width: 400, height: 200 };
const whole = { k: 1, x: 0, y: 0 };
const land = { left: 0, top: 0, right: 400, bottom: 200 };

test("the place under the pointer stays there while zooming", () => {
  const view = { k: 2, x: -50, y: 10 };
  const place = { x: 70, y: 40 };
  const at = toScreen(view, place);
  const after = toScreen(zoomAround(view, 1.5, at), place);
  expect(after.x).toBeCloseTo(at.x);
  expect(after.y).toBeCloseTo(at.y);
});

test.each([
  { factor: 1000, k: 16 },
  { factor: 0.001, k: 0.2 },
])("zooming by $factor stops at $k", ({ factor, k }) => {
  expect(zoomAround(whole, factor, { x: 0, y: 0 }).k).toBe(k);
});

test("the land cannot be moved out of the picture", () => {
  const moved = keepInSight({ k: 2, x: 5000, y: -5000 }, size, land);
  expect(toScreen(moved, { x: land.left, y: land.bottom })).toEqual({ x: 200, y: 100 });
});

test("no place to show gives the whole sheet, in the middle", () => {
  const view = fitPlaces([], size, { x: 40, y: 20 });
  expect(toScreen(view, { x: SHEET.width / 2, y: SHEET.height / 2 })).toEqual({ x: 200, y: 100 });
  expect(view.k).toBeCloseTo(size.height / SHEET.height);
});

test("one place is shown with its neighbours, in the middle", () => {
  const view = fitPlaces([{ x: 100, y: 50 }], size, { x: 40, y: 20 });
  expect(view.k).toBe(5);
  expect(toScreen(view, { x: 100, y: 50 })).toEqual({ x: 200, y: 100 });
});

test("all places fit with room beside them", () => {
  const places = [
    { x: 100, y: 60 },
    { x: 220, y: 90 },
    { x: 150, y: 130 },
  ];
  expect(showsAll(fitPlaces(places, size, { x: 40, y: 20 }), places, size, 19)).toBe(true);
});
