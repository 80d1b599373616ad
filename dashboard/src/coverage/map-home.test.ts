import { expect, test } from "vitest";
import { homeView, pictureSize } from "./map-home.ts";
import { fitSheet, showsAll } from "./map-zoom.ts";

const size = pictureSize(1010);
const peru = { x: 183, y: 332 };
const samoa = { x: 1120, y: 330 };

test("a map starts with the whole sheet", () => {
  expect(homeView([peru], size, false)).toEqual(fitSheet(size));
});

test("a place off the sheet is brought in, and the sheet stays in sight", () => {
  const view = homeView([peru, samoa], size, false);
  expect(showsAll(view, [peru, samoa, { x: 0, y: 0 }, { x: 1010, y: 540 }], size, 10)).toBe(true);
});

test.each([
  { why: "who asked for a country", width: 1010, isNarrowed: true },
  { why: "a phone", width: 328, isNarrowed: false },
])("$why gets it enlarged", ({ width, isNarrowed }) => {
  const picture = pictureSize(width);
  expect(homeView([peru], picture, isNarrowed).k).toBeGreaterThan(2 * fitSheet(picture).k);
});
