import type { Box } from "./map-boxes.ts";
import type { MarkToPlace } from "./map-labels.ts";
import type { Place } from "./map-places.ts";
import type { Point } from "./map-zoom.ts";

/** The words beside a mark: the name, and with one theme a second line in small type. */
export interface MarkWords {
  readonly name: string;
  readonly second: string | null;
}

/** Measures a text in pixels as the page would draw it. */
export type Measure = (text: string, size: "name" | "second") => number;

const DISC: Box = { width: 24, height: 24 };
const RING: Box = { width: 12, height: 12 };
const NAME_HEIGHT = 18;
const SECOND_HEIGHT = 14;
const TALLY_HEIGHT = 18;
const TALLY_PADDING = 4;

/** The columns of a mark that tallies states: one row of up to three, two rows of two. */
export function tallyColumns({ tallies }: Pick<Place, "tallies">): number {
  return tallies.length > 3 ? 2 : tallies.length;
}

/**
 * Sizes a mark: a disc for one theme, a ring for nothing recorded, a small block of tallies for several themes.
 */
export function markSize(place: Pick<Place, "tallies">, isTallied: boolean): Box {
  if (place.tallies.length === 0) return RING;
  if (!isTallied) return DISC;
  const digits = Math.max(...place.tallies.map(({ cells }) => String(cells).length));
  const columns = tallyColumns(place);
  return {
    width: columns * (22 + 7 * digits) + TALLY_PADDING,
    height: Math.ceil(place.tallies.length / columns) * TALLY_HEIGHT + TALLY_PADDING,
  };
}

/** Sizes a label by its longest line. */
export function labelSize({ name, second }: MarkWords, measure: Measure): Box {
  return {
    width: Math.ceil(Math.max(measure(name, "name"), second === null ? 0 : measure(second, "second"))),
    height: NAME_HEIGHT + (second === null ? 0 : SECOND_HEIGHT),
  };
}

/** What {@link toMarks} needs to know of the picture. */
export interface MarkSetting {
  /** Pixels of the sheet by key of the place. */
  readonly points: ReadonlyMap<string, Point>;
  readonly zoom: number;
  readonly isTallied: boolean;
  /** By key of the place. */
  readonly words: ReadonlyMap<string, MarkWords>;
  readonly measure: Measure;
}

/** Readies the marks of a map for placing; a place without words or a point on the map has none. */
export function toMarks(places: readonly Place[], setting: MarkSetting): MarkToPlace[] {
  const { points, zoom, isTallied, words, measure } = setting;
  return places.flatMap((place) => {
    const point = points.get(place.key);
    const said = words.get(place.key);
    if (point === undefined || said === undefined) return [];
    return [
      {
        key: place.key,
        anchor: { x: zoom * point.x, y: zoom * point.y },
        mark: markSize(place, isTallied),
        label: labelSize(said, measure),
      },
    ];
  });
}

/** Measures text with the browser's own font machinery; 7 pixels a letter where there is none. */
export function createMeasure(fontFamily: string): Measure {
  const pen = document.createElement("canvas").getContext("2d");
  return (text, size) => {
    if (!pen) return 7 * text.length;
    pen.font = size === "name" ? `600 14px ${fontFamily}` : `600 12px ${fontFamily}`;
    return pen.measureText(text).width;
  };
}
