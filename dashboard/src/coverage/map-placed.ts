import { useMemo } from "react";
import { isNarrow } from "./map-home.ts";
import { type PlacedMark, placeMarks } from "./map-labels.ts";
import { createMeasure, toMarks } from "./map-marks.ts";
import type { Place } from "./map-places.ts";
import type { Size } from "./map-projection.ts";
import { type PlaceWords, stateWords, tallyWords } from "./map-words.ts";
import type { Bounds, MapView, Point } from "./map-zoom.ts";
import { useCellWords } from "./useCellWords.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import type { MatrixAxisValue } from "./view-props.ts";

/** A mark with its place, in pixels from the corner of the sheet at the current zoom. */
export interface MarkOnMap {
  readonly place: Place;
  readonly words: PlaceWords;
  readonly anchor: Point;
  readonly placed: PlacedMark;
}

interface MarkQuestion {
  readonly places: readonly Place[];
  readonly points: ReadonlyMap<string, Point>;
  /** Null when there are several. */
  readonly theme: MatrixAxisValue | null;
  readonly zoom: number;
  /** The view that labels have to stay inside; null once the reader moved the map: labels then stay put. */
  readonly home: MapView | null;
  readonly size: Size;
}

const EVERYWHERE: Bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Places the marks anew when the zoom, the data or the language change, and not while the map is moved. */
export function usePlacedMarks({ places, points, theme, zoom, home, size }: MarkQuestion): MarkOnMap[] {
  const t = useCoverageWords();
  const speak = useCellWords();
  return useMemo(() => {
    const wordsOf = (place: Place) => {
      if (theme === null) return tallyWords(place, t);
      const words = stateWords(place, speak(place.label, theme.label, place.cells[0] ?? null), t);
      return isNarrow(size) ? { ...words, second: null } : words;
    };
    const words = new Map(places.map((place) => [place.key, wordsOf(place)]));
    const measure = createMeasure(getComputedStyle(document.body).fontFamily);
    const marks = toMarks(places, { points, zoom, isTallied: theme === null, words, measure });
    const frame = home ? frameOf(home, size) : EVERYWHERE;
    const placed = new Map(
      placeMarks(marks, { frame, labelWorth: isNarrow(size) ? 14 : 44 }).map((mark) => [mark.key, mark]),
    );
    const anchors = new Map(marks.map(({ key, anchor }) => [key, anchor]));
    return places.flatMap((place) => {
      const mark = {
        place,
        words: words.get(place.key),
        anchor: anchors.get(place.key),
        placed: placed.get(place.key),
      };
      return isComplete(mark) ? [mark] : [];
    });
  }, [places, points, theme, zoom, home, size, t, speak]);
}

function isComplete(mark: { [Key in keyof MarkOnMap]: MarkOnMap[Key] | undefined }): mark is MarkOnMap {
  return mark.words !== undefined && mark.anchor !== undefined && mark.placed !== undefined;
}

function frameOf({ x, y }: MapView, { width, height }: Size): Bounds {
  return { left: -x, top: -y, right: width - x, bottom: height - y };
}
