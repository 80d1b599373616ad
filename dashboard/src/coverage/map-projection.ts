import { type GeoProjection, geoEqualEarth } from "d3-geo";

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sheet that the world is drawn on once; zooming and the width of the window only enlarge and move it. */
export const SHEET: Size = { width: 1010, height: 540 };

/** Inhabited land from the Americas to the east of New Guinea; what lies outside comes in by zooming out. */
const FRAME: [longitude: number, latitude: number][] = [
  [-125, 0],
  [154, 0],
  [11, -55.5],
  [11, 66],
];

/**
 * Makes the projection of the map: Equal Earth, so that a country weighs as much as its surface, turned 11° so that
 * the cut falls in the Bering Strait. The frame fills the sheet.
 */
export function projectWorld(): GeoProjection {
  return geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [0, 0],
        [SHEET.width, SHEET.height],
      ],
      { type: "MultiPoint", coordinates: FRAME },
    );
}
