import { SHEET, type Size } from "./map-projection.ts";
import { fitPlaces, fitSheet, type MapView, type Point, showsAll } from "./map-zoom.ts";

const NARROW = 640;
const CORNERS: readonly Point[] = [
  { x: 0, y: 0 },
  { x: SHEET.width, y: SHEET.height },
];

/** Whether the picture is too narrow for more than names beside its marks. */
export function isNarrow({ width }: Size): boolean {
  return width < NARROW;
}

/** The size of the picture in a column so wide: the sheet's own shape, and higher on a phone. */
export function pictureSize(width: number): Size {
  return { width, height: Math.round(width * (width < NARROW ? 0.92 : SHEET.height / SHEET.width)) };
}

/** The room that marks and labels need around the outermost places. */
export function roomIn(size: Size): Point {
  return isNarrow(size) ? { x: 34, y: 34 } : { x: 110, y: 50 };
}

/**
 * Finds the view that a map starts with: the whole sheet, enlarged to the places on a phone and when the reader
 * asked for countries or regions, and made smaller when a place (an island in the Pacific) lies off the sheet.
 */
export function homeView(places: readonly Point[], size: Size, isNarrowed: boolean): MapView {
  if (isNarrowed || isNarrow(size)) return fitPlaces(places, size, roomIn(size));
  const sheet = fitSheet(size);
  return showsAll(sheet, places, size, 16)
    ? sheet
    : fitPlaces([...CORNERS, ...places], size, { x: 16, y: 16 });
}
